-- Each index is written anew at each try of a mail. A Message-ID is made of the mail's id and is unique with it; and what
-- waits is so little that a household's part of it is found among what is due next.
alter table delivery.mail drop constraint mail_message_id_key;
drop index delivery.mail_waiting;
