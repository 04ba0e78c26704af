check "cognito-user-pool-requires-mfa" {
  title          = "User pools demand a second factor"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPool"
  severity       = "medium"
  like           = is(self.MfaConfiguration, "ON")
  why            = "Passwords are guessed, reused and fished for; without a second factor one of them is enough."
  fix            = "Set {MfaConfiguration} to ON and name factors in {EnabledMfas}."
  example "fail" "left to the user" { MfaConfiguration = "OPTIONAL" }
}

check "cognito-user-pool-deletion-protected" {
  title          = "User pools are protected against deletion"
  responsibility = "data.backup"
  resource       = "AWS::Cognito::UserPool"
  severity       = "medium"
  like           = is(self.DeletionProtection, "ACTIVE")
  why            = "A user pool has no backup: deleting it takes all users and their passwords with it."
  fix            = "Set {DeletionProtection} to ACTIVE."
  remedy         = { DeletionProtection = "ACTIVE" }
  source         = "cognito-user-import"
}

check "cognito-user-pool-threat-protection-enforced" {
  title          = "User pools act on threats at sign-in"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPool"
  severity       = "low"
  like           = is(self.UserPoolAddOns.AdvancedSecurityMode, "ENFORCED")
  why            = "Without it, leaked passwords and logins from strange places are neither seen nor stopped."
  fix            = "Set {UserPoolAddOns.AdvancedSecurityMode} to ENFORCED (it needs the Plus tier)."
  remedy         = { "UserPoolAddOns.AdvancedSecurityMode" = "ENFORCED" }
  example "fail" "only watched" { UserPoolAddOns = { AdvancedSecurityMode = "AUDIT" } }
}

check "cognito-user-pool-password-policy" {
  title          = "User pools demand passwords of eight characters of every kind"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPool"
  severity       = "medium"
  let            = { policy = self.Policies.PasswordPolicy }
  condition      = let.policy == null || (coalesce(let.policy.MinimumLength, 6) >= 8 && let.policy.RequireLowercase == true && let.policy.RequireUppercase == true && let.policy.RequireNumbers == true && let.policy.RequireSymbols == true)
  why            = "A pool without a policy demands eight characters of every kind; a policy that leaves a rule out drops it."
  fix            = "Set {Policies.PasswordPolicy:MinimumLength} to 8 or more and all Require… switches to true in {Policies.PasswordPolicy}, or leave the policy out."
  example "pass" "the default" { UserPoolName = "customers" }
  example "pass" { Policies = { PasswordPolicy = { MinimumLength = 14, RequireLowercase = true, RequireUppercase = true, RequireNumbers = true, RequireSymbols = true } } }
  example "fail" "short" { Policies = { PasswordPolicy = { MinimumLength = 6, RequireLowercase = true, RequireUppercase = true, RequireNumbers = true, RequireSymbols = true } } }
  example "fail" "a rule left out" { Policies = { PasswordPolicy = { MinimumLength = 12, RequireLowercase = true } } }
}

check "cognito-user-pool-temporary-passwords-short-lived" {
  title          = "Temporary passwords of user pools end after seven days"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPool"
  severity       = "low"
  like           = at_most(self.Policies.PasswordPolicy.TemporaryPasswordValidityDays, 7, 7)
  why            = "An invitation that is never taken up is an open door with a password in somebody's mailbox."
  fix            = "Set {Policies.PasswordPolicy.TemporaryPasswordValidityDays} to 7 or less."
  remedy         = { "Policies.PasswordPolicy.TemporaryPasswordValidityDays" = 7 }
  example "pass" "the default" { UserPoolName = "customers" }
}

check "cognito-client-hides-which-users-exist" {
  title          = "App clients do not tell which users exist"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPoolClient"
  severity       = "low"
  level          = "recommended"
  like           = is(self.PreventUserExistenceErrors, "ENABLED")
  why            = "With the older behaviour, error messages tell whether a name is known, and names can be collected by trying."
  fix            = "Set {PreventUserExistenceErrors} to ENABLED."
  remedy         = { PreventUserExistenceErrors = "ENABLED" }
  example "fail" "another" { PreventUserExistenceErrors = "LEGACY" }
}

check "cognito-client-tokens-can-be-revoked" {
  title          = "Tokens of app clients can be revoked"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPoolClient"
  severity       = "medium"
  like           = on_by_default(self.EnableTokenRevocation)
  why            = "Without revocation a stolen refresh token is good until it ends, up to ten years."
}

check "cognito-client-no-implicit-flow" {
  title          = "App clients do not hand out tokens in addresses"
  responsibility = "iam.platform"
  resource       = "AWS::Cognito::UserPoolClient"
  severity       = "low"
  level          = "recommended"
  condition      = !contains(self.AllowedOAuthFlows, "implicit")
  why            = "The implicit flow puts tokens into the address, from where they reach histories, logs and other pages."
  fix            = "Use code instead of implicit in {AllowedOAuthFlows}, with PKCE for public clients."
  example "pass" { AllowedOAuthFlows = ["code"] }
  example "pass" "no OAuth" { ClientName = "web" }
  example "fail" { AllowedOAuthFlows = ["code", "implicit"] }
}

check "cognito-identity-pool-no-guests" {
  title          = "Identity pools give nothing to guests"
  responsibility = "iam.grant"
  resource       = "AWS::Cognito::IdentityPool"
  severity       = "medium"
  like           = off(self.AllowUnauthenticatedIdentities)
  why            = "With guests allowed, anybody on the internet gets AWS credentials with the rights of the guest role."
  fix            = "Set {AllowUnauthenticatedIdentities} to false."
}
