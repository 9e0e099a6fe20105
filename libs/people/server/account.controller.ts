import { Controller } from '@nestjs/common';
import { Refusal, type RouteParsed } from '@minga/kernel/contract';
import { Endpoint, LANGUAGE_COOKIE, SiteSettings, setCookie, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, type MeView, type PreferencesInput, type Profile } from '../contract';
import { AccountsService } from './accounts.service';
import { PhotosService } from './photos.service';
import { ProfileService } from './profile.service';
import { SessionCookie } from './session-cookie';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

@Controller()
export class AccountController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly profiles: ProfileService,
    private readonly photos: PhotosService,
    private readonly cookie: SessionCookie,
    private readonly settings: SiteSettings,
  ) {}

  @Endpoint(routes.me)
  me(_input: RouteParsed<typeof routes.me>, actor: Actor): Promise<MeView> {
    return this.accounts.me(actor);
  }

  @Endpoint(routes.updateProfile)
  updateProfile({ body }: RouteParsed<typeof routes.updateProfile>, actor: Actor): Promise<Profile> {
    return this.profiles.update(actor, body);
  }

  @Endpoint(routes.uploadPhoto)
  uploadPhoto(_input: RouteParsed<typeof routes.uploadPhoto>, actor: Actor, http: HttpContext): Promise<Profile> {
    const bytes = http.request.body;
    if (!Buffer.isBuffer(bytes)) throw new Refusal('photo-unreadable', { status: 415 });
    return this.photos.upload(actor, bytes);
  }

  @Endpoint(routes.removePhoto)
  removePhoto(_input: RouteParsed<typeof routes.removePhoto>, actor: Actor): Promise<Profile> {
    return this.photos.remove(actor);
  }

  @Endpoint(routes.changePreferences)
  async changePreferences({ body }: RouteParsed<typeof routes.changePreferences>, actor: Actor, http: HttpContext): Promise<PreferencesInput> {
    const changed = await this.accounts.changePreferences(actor, body);
    // The choice of this browser, which would else win over the account's
    const { secure } = this.settings;
    http.reply.header('set-cookie', setCookie(LANGUAGE_COOKIE, changed.language, { secure, maxAge: YEAR_SECONDS, httpOnly: false }));
    return changed;
  }

  @Endpoint(routes.changePassword)
  async changePassword({ body }: RouteParsed<typeof routes.changePassword>, actor: Actor, http: HttpContext): Promise<void> {
    this.cookie.give(http, await this.accounts.changePassword(actor, body));
  }
}
