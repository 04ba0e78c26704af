source "location-security" {
  title  = "Amazon Location Service Developer Guide, Security in Amazon Location Service"
  url    = "https://docs.aws.amazon.com/location/latest/developerguide/security.html"
  opened = false
}

source "location-encryption" {
  title = "Amazon Location Service Developer Guide, Data encryption at rest for Amazon Location Service"
  url   = "https://docs.aws.amazon.com/location/latest/developerguide/encryption-at-rest.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "location-infrastructure" {
  title = "Amazon Location Service Developer Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/location/previous/developerguide/infrastructure-security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS."
}
