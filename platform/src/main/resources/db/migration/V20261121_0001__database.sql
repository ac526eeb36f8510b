-- The schema belongs to whoever migrates it; nobody else makes tables in it.
revoke create on schema public from public;
