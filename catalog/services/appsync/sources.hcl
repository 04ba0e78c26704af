source "appsync-security" {
  title = "AWS AppSync Developer Guide, Security in AWS AppSync"
  url   = "https://docs.aws.amazon.com/appsync/latest/devguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "appsync-caching" {
  title = "AWS AppSync Developer Guide, Configuring server-side caching"
  url   = "https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
