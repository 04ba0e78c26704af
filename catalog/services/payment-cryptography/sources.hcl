source "payment-cryptography-security" {
  title  = "AWS Payment Cryptography User Guide, Security in AWS Payment Cryptography"
  url    = "https://docs.aws.amazon.com/payment-cryptography/latest/userguide/security.html"
  opened = false
}
