source "healthimaging-security" {
  title = "AWS HealthImaging Developer Guide, Security"
  url   = "https://docs.aws.amazon.com/healthimaging/latest/devguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
