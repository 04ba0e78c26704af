source "ivschat-security" {
  title  = "Amazon IVS Chat User Guide, Security in Amazon IVS Chat"
  url    = "https://docs.aws.amazon.com/ivs/latest/ChatUserGuide/security.html"
  opened = false
}
