-- What a person is told of mail that was given up: it stands until a later mail to them has left.
create index mail_failed on delivery.mail (household_id, created_at) where state = 'failed';
create index mail_sent on delivery.mail (person_id, created_at) where state = 'sent';
