source "swf-security" {
  title  = "Amazon Simple Workflow Service Developer Guide, Security in Amazon SWF"
  url    = "https://docs.aws.amazon.com/amazonswf/latest/developerguide/security.html"
  opened = false
}
