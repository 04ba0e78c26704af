service "cloudshell" {
  title    = "AWS CloudShell"
  names    = ["cloud shell"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS runs the shell's machine and keeps its tools up to date; what is typed and kept in the home directory, and what the signed-in identity may do, is the customer's."
  sources  = ["cloudshell-security", "srm-page"]
}

source "cloudshell-security" {
  title  = "AWS CloudShell User Guide, Security"
  url    = "https://docs.aws.amazon.com/cloudshell/latest/userguide/security.html"
  opened = false
}
