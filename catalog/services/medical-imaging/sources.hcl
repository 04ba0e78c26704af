source "healthimaging-security" {
  title  = "AWS HealthImaging Developer Guide, Security"
  url    = "https://docs.aws.amazon.com/healthimaging/latest/devguide/security.html"
  opened = false
}
