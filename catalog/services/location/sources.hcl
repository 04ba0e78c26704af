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
