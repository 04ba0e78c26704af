check "iam-root-mfa-on" {
  title          = "The root user has a second factor"
  responsibility = "iam.account"
  resource       = "AWS::IAM::RootUser"
  severity       = "critical"
  applies        = self.PasswordEnabled != false
  condition      = self.MfaEnabled == null ? unknown("whether the root user has a second factor") : self.MfaEnabled
  why            = "Whoever has the password of the root user alone then owns the account, and no policy stops them."
  fix            = "Sign in as the root user and assign a device under Security credentials, better a FIDO key; in an organisation, take the member accounts' root credentials away altogether."
  source         = "iam-root-user"
  example "pass" { MfaEnabled = true }
  example "fail" { MfaEnabled = false, PasswordEnabled = true }
  example "unknown" {}
  example "not-applicable" "the organisation has taken its password away" { MfaEnabled = false, PasswordEnabled = false }
}

check "iam-root-mfa-hardware" {
  title          = "The second factor of the root user is a device of its own"
  responsibility = "iam.account"
  resource       = "AWS::IAM::RootUser"
  severity       = "medium"
  level          = "thorough"
  applies        = self.MfaEnabled == true && self.PasswordEnabled != false
  condition      = self.VirtualMfaDevice == false
  why            = "A virtual device is a program on something that is online, is lost with a telephone, and is copied by whoever gets at its seed."
  fix            = "Assign a FIDO security key or a hardware token to the root user, and take the virtual device away."
  source         = "iam-root-user"
  confidence     = "derived"
  given { MfaEnabled = true }
  example "pass" { VirtualMfaDevice = false }
  example "fail" { VirtualMfaDevice = true }
  example "not-applicable" { MfaEnabled = false, VirtualMfaDevice = false }
}

check "iam-root-no-access-keys" {
  title          = "The root user has no access keys"
  responsibility = "iam.account"
  resource       = "AWS::IAM::RootUser"
  severity       = "critical"
  condition      = self.AccessKeyCount == null ? unknown("whether the root user has access keys") : self.AccessKeyCount == 0
  why            = "Nothing limits the root user, so its key can neither be scoped nor contained, and asks for no second factor."
  fix            = "Find out by its last use what still uses the key, give that a role, and delete the key."
  source         = "iam-root-user"
  example "pass" { AccessKeyCount = 0 }
  example "fail" { AccessKeyCount = 1 }
  example "unknown" {}
}

check "iam-root-not-used" {
  title          = "Nobody has signed in as the root user for ${param.days} days"
  responsibility = "iam.account"
  resource       = "AWS::IAM::RootUser"
  severity       = "high"
  parameters     = { days = 30 }
  let            = { root = self.SignIn }
  condition = (
    let.root.ReportedAt == null ? unknown("when the root user was last used")
    : (let.root.ConsoleUsedAt == null || is_older(let.root.ConsoleUsedAt, param.days, date)) && alltrue([for k in let.root.Keys : k.UsedAt == null || is_older(k.UsedAt, param.days, date)])
  )
  why    = "Work that is done as the root user can't be told from that of a thief, can't be limited, and shows that somebody has the password at hand."
  fix    = "Do daily work by roles or Identity Center, and keep the root user for the few tasks that only it can do."
  source = "iam-root-user"
  example "pass" "never" { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Keys = [] } }
  example "pass" "long ago" { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", ConsoleUsedAt = "2019-03-01T09:12:00+00:00", Keys = [] } }
  example "fail" { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", ConsoleUsedAt = "2099-12-31T00:00:00+00:00", Keys = [] } }
  example "fail" "by a key" { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Keys = [{ Active = true, Since = "2019-03-01T09:12:00+00:00", UsedAt = "2099-12-31T00:00:00+00:00" }] } }
  example "unknown" {}
}

check "iam-user-console-mfa" {
  title          = "IAM users who sign in with a password have a second factor"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "high"
  let            = { user = reported_user(meta.SignIn) }
  applies        = let.user.Console == true
  condition      = let.user.Mfa == true
  why            = "A password that is guessed, reused or phished is all it takes to work in the account as that person."
  fix            = "Assign a device to the user, or take the password away and let people sign in through Identity Center."
  source         = "iam-credential-report"
  example "pass" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = true, Mfa = true } }
  }
  example "fail" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = true, Mfa = false } }
  }
  example "unknown" "nobody could read the report" {
    meta { SignIn = unknown("there is no credential report") }
  }
  example "unknown" "younger than the report" {
    meta { SignIn = { Keys = [] } }
  }
  example "not-applicable" "keys alone" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = false, Mfa = false } }
  }
}

check "iam-user-credentials-used" {
  title          = "Passwords and keys of IAM users that nobody used for ${param.days} days are switched off"
  responsibility = "iam.revoke"
  resource       = "AWS::IAM::User"
  severity       = "medium"
  parameters     = { days = 45 }
  let            = { user = reported_user(meta.SignIn) }
  applies        = let.user.Console == true || anytrue([for k in let.user.Keys : k.Active])
  condition      = !(let.user.Console == true && is_unused(let.user.ConsoleUsedAt, let.user.ConsoleSince, param.days, date)) && !anytrue([for k in let.user.Keys : k.Active && is_unused(k.UsedAt, k.Since, param.days, date)])
  why            = "Nobody misses what nobody uses: neither when it is stolen, nor when it is misused."
  fix            = "Deactivate the key or take the password away, and delete it when nothing has broken."
  source         = "iam-credential-report"
  example "pass" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = true, ConsoleUsedAt = "2099-12-31T00:00:00+00:00", ConsoleSince = "2019-03-01T09:12:00+00:00", Keys = [{ Active = false, Since = "2019-03-01T09:12:00+00:00" }] } }
  }
  example "pass" "a new key" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = false, Keys = [{ Active = true, Since = "2099-12-31T00:00:00+00:00" }] } }
  }
  example "fail" "a password" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = true, ConsoleSince = "2019-03-01T09:12:00+00:00", Keys = [] } }
  }
  example "fail" "a key" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = false, Keys = [{ Active = true, Since = "2019-03-01T09:12:00+00:00", UsedAt = "2021-03-01T09:12:00+00:00" }] } }
  }
  example "unknown" {
    meta { SignIn = unknown("there is no credential report") }
  }
  example "not-applicable" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Console = false, Keys = [] } }
  }
}

check "iam-user-access-keys-rotated" {
  title          = "Active access keys of IAM users are at most ${param.days} days old"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "medium"
  parameters     = { days = 90 }
  let            = { keys = [for k in reported_user(meta.SignIn).Keys : k if k.Active] }
  applies        = length(let.keys) > 0
  condition      = !anytrue([for k in let.keys : is_older(k.Since, param.days, date)])
  why            = "A key that was copied works until it is changed, and the older it is the more copies there are of it."
  fix            = "Make a second key, let everything use it, and delete the old one; better, use a role."
  source         = "iam-credential-report"
  example "pass" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Keys = [{ Active = true, Since = "2099-12-31T00:00:00+00:00" }] } }
  }
  example "fail" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Keys = [{ Active = true, Since = "2019-03-01T09:12:00+00:00", UsedAt = "2099-12-31T00:00:00+00:00" }] } }
  }
  example "unknown" {
    meta { SignIn = unknown("there is no credential report") }
  }
  example "not-applicable" {
    meta { SignIn = { ReportedAt = "2026-11-29T04:00:00Z", Keys = [{ Active = false, Since = "2019-03-01T09:12:00+00:00" }] } }
  }
}
