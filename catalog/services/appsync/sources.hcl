source "appsync-security" {
  title  = "AWS AppSync Developer Guide, Security in AWS AppSync"
  url    = "https://docs.aws.amazon.com/appsync/latest/devguide/security.html"
  opened = false
}

source "appsync-caching" {
  title  = "AWS AppSync Developer Guide, Configuring server-side caching"
  url    = "https://docs.aws.amazon.com/appsync/latest/devguide/enabling-caching.html"
  opened = false
}

source "appsync-cache-default" {
  title = "AWS Security Hub User Guide, Security Hub CSPM controls for AWS AppSync (AppSync.1 retired)"
  url   = "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html"
  as_of = "2026-03-09"
  seen  = "2026-11"
  note  = "The page says that AppSync encrypts all caches, those that exist and those to come; the day is that on which the control was retired."
}

source "appsync-controls" {
  title = "AWS Security Hub User Guide, Security Hub CSPM controls for AWS AppSync"
  url   = "https://docs.aws.amazon.com/securityhub/latest/userguide/appsync-controls.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "appsync-private-apis" {
  title  = "AWS AppSync Developer Guide, Using AWS AppSync Private APIs"
  url    = "https://docs.aws.amazon.com/appsync/latest/devguide/using-private-apis.html"
  opened = false
}
