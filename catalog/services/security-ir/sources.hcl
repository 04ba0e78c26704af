source "security-ir-security" {
  title  = "AWS Security Incident Response User Guide, Security"
  url    = "https://docs.aws.amazon.com/security-ir/latest/userguide/security.html"
  opened = false
}
