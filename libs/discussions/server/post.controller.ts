import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { postRoutes as routes } from '../contract';
import { account } from './discussions.access';
import { postHistory, postPlace, postSource } from './post.queries';
import { PostsService } from './posts.service';
import { TextPress } from './prepared-text';
import { ReactionsService } from './reactions.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class PostController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PostsService) private readonly posts: PostsService,
    @Inject(ReactionsService) private readonly reactions: ReactionsService,
    @Inject(TextPress) private readonly press: TextPress,
  ) {}

  @Endpoint(routes.getPost)
  getPost({ params }: In<'getPost'>, actor: Actor) {
    return postPlace(this.db, actor, params.postId);
  }

  @Endpoint(routes.getPostSource)
  getPostSource({ params }: In<'getPostSource'>, actor: Actor) {
    return postSource(this.db, actor, params.postId);
  }

  @Endpoint(routes.editPost)
  editPost({ params, body }: In<'editPost'>, actor: Actor) {
    return this.posts.edit(actor, params.postId, body);
  }

  @Endpoint(routes.getPostHistory)
  getPostHistory({ params, query }: In<'getPostHistory'>, actor: Actor) {
    return postHistory(this.db, actor, params.postId, query);
  }

  @Endpoint(routes.deletePost)
  deletePost({ params, body }: In<'deletePost'>, actor: Actor) {
    return this.posts.delete(actor, params.postId, body.reason);
  }

  @Endpoint(routes.restorePost)
  restorePost({ params }: In<'restorePost'>, actor: Actor) {
    return this.posts.restore(actor, params.postId);
  }

  @Endpoint(routes.react)
  react({ params }: In<'react'>, actor: Actor) {
    return this.reactions.react(actor, params.postId, params.kind, true);
  }

  @Endpoint(routes.unreact)
  unreact({ params }: In<'unreact'>, actor: Actor) {
    return this.reactions.react(actor, params.postId, params.kind, false);
  }

  @Endpoint(routes.previewPost)
  async previewPost({ body }: In<'previewPost'>, actor: Actor) {
    const { html } = await this.press.prepare(body.source, body.lang ?? account(actor).language);
    return { html };
  }
}
