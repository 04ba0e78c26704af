source "shield-guide" {
  title  = "AWS Shield Developer Guide, Security in your use of the Shield service"
  url    = "https://docs.aws.amazon.com/waf/latest/developerguide/shd-security.html"
  opened = false
}

source "shield-automatic-response" {
  title = "AWS Shield Advanced API Reference, ApplicationLayerAutomaticResponseConfiguration"
  url   = "https://docs.aws.amazon.com/waf/latest/DDOSAPIReference/API_ApplicationLayerAutomaticResponseConfiguration.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in stored excerpts of the page."
}
