source "ivschat-security" {
  title = "Amazon IVS Chat User Guide, Security in Amazon IVS Chat"
  url   = "https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
