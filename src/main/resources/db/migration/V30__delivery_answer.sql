-- What the mail server said when it accepted a mail.
alter table delivery.mail add column answer text;

-- Finds leases that lie too far ahead because the clock went back, among mails that do so rightly.
create index mail_leased on delivery.mail (next_attempt_at) where state = 'waiting' and lease is not null;
