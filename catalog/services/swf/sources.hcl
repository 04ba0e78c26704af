source "swf-security" {
  title = "Amazon Simple Workflow Service Developer Guide, Security in Amazon SWF"
  url   = "https://docs.aws.amazon.com/amazonswf/latest/developerguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
