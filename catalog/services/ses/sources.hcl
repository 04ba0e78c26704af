source "ses-tls" {
  title  = "Amazon SES Developer Guide, Amazon SES and security protocols"
  url    = "https://docs.aws.amazon.com/ses/latest/dg/security-protocols.html"
  opened = false
  note   = "Opportunistic TLS towards the receiving server is the default; a configuration set may require it. From knowledge of the guide."
}

source "ses-dkim" {
  title  = "Amazon SES Developer Guide, Authenticating email with DKIM"
  url    = "https://docs.aws.amazon.com/ses/latest/dg/send-email-authentication-dkim.html"
  opened = false
  note   = "From knowledge of the guide."
}
