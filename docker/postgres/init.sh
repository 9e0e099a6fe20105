#!/bin/sh
# Runs once, on an empty database: the application's role owns its database and nothing else of the server.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set password="$POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE minga LOGIN PASSWORD :'password';
CREATE DATABASE minga OWNER minga;
SQL
