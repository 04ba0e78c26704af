source "wickr-security" {
  title  = "AWS Wickr Administration Guide, Security in AWS Wickr"
  url    = "https://docs.aws.amazon.com/wickr/latest/adminguide/security.html"
  opened = false
}

source "wickr-retention" {
  title = "AWS Wickr Administration Guide, Start the data retention bot"
  url   = "https://docs.aws.amazon.com/wickr/latest/adminguide/data-retention-basic-startup.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in translation."
}
