source "chatbot-security" {
  title = "Amazon Q Developer in chat applications Administrator Guide, Security"
  url   = "https://docs.aws.amazon.com/chatbot/latest/adminguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
