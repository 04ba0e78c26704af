source "chatbot-security" {
  title = "Amazon Q Developer in chat applications Administrator Guide, Security"
  url   = "https://docs.aws.amazon.com/chatbot/latest/adminguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-chatbot-admin-guide@3afa1a2), which may be older than the archive's end."
}
