check "ses-account-in-good-standing" {
  title          = "SES has put the account's mail neither under review nor a stop to it"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::Account"
  severity       = "critical"
  condition      = self.EnforcementStatus == null ? unknown("whether SES has something against the account") : self.EnforcementStatus == "HEALTHY"
  why            = "AWS has found something in what the account sends; while it is under review little is missing to a stop, and then no mail goes out at all."
  fix            = "Read what AWS has written, mend the cause, and answer in the case that it has opened."
  source         = "ses-account"
  example "pass" { EnforcementStatus = "HEALTHY" }
  example "fail" "under review" { EnforcementStatus = "PROBATION" }
  example "fail" "stopped" { EnforcementStatus = "SHUTDOWN" }
  example "unknown" {}
}

check "ses-account-suppresses-bounces-and-complaints" {
  title          = "SES sends no more mail to addresses that bounced or complained"
  responsibility = "use.bulk-mail"
  resource       = "AWS::SES::Account"
  severity       = "medium"
  condition      = contains(coalesce(self.SuppressedReasons, []), "BOUNCE") && contains(coalesce(self.SuppressedReasons, []), "COMPLAINT")
  why            = "Mail to those who do not exist or do not want it is what brings an account under review."
  fix            = "Switch the account's suppression list on for bounces and complaints (put-account-suppression-attributes)."
  source         = "ses-account"
  confidence     = "derived"
  example "pass" { SuppressedReasons = ["BOUNCE", "COMPLAINT"] }
  example "fail" { SuppressedReasons = ["BOUNCE"] }
  example "fail" "switched off" {}
}
