source "payment-cryptography-security" {
  title = "AWS Payment Cryptography User Guide, Security in AWS Payment Cryptography"
  url   = "https://docs.aws.amazon.com/payment-cryptography/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
