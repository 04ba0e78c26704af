source "a4b-security" {
  title = "Alexa for Business Administration Guide, Security in Alexa for Business"
  url   = "https://docs.aws.amazon.com/a4b/latest/ag/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/alexa-for-business-administration-guide@21bd538). That the service ended in April 2025 is from memory."
}
