check "iam-role-trust-not-public" {
  title          = "Roles cannot be assumed by everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "critical"
  like           = policy_not_public(self.AssumeRolePolicyDocument, "sts:AssumeRole")
  why            = "A trust policy with principal \"*\" lets anybody with any AWS account become the role."
  fix            = "Name the trusted accounts, roles or services under Principal of {AssumeRolePolicyDocument}."
  source         = "iam-best-practices"
  confidence     = "derived"
}

check "iam-role-trust-of-whole-accounts-conditional" {
  title          = "Roles that trust a whole account ask for an external id or another condition"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "medium"
  condition      = !anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && !s.Narrows && anytrue([for p in s.Principals : p.Type == "AWS" && length(regexall("^([0-9]{12}|arn:aws[a-z-]*:iam::[0-9]{12}:root)$", p.Value)) > 0])])
  why            = "Every identity of the other account that may assume roles becomes this one, and a third party can be tricked into using it for somebody else (the confused deputy)."
  fix            = "Add Condition StringEquals sts:ExternalId for third parties (or aws:PrincipalOrgID, aws:PrincipalArn, MFA for your own) to {AssumeRolePolicyDocument}, or name a role instead of the account."
  source         = "iam-external-id"
  confidence     = "derived"
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "sts:ExternalId" = "4711" } } }] } }
  example "pass" "a named role" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/deploy" }, Action = "sts:AssumeRole" }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole" }] } }
  example "fail" "a session without MFA" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "sts:AssumeRole", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } }] } }
  example "fail" "the account's number alone" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = ["111122223333"] }, Action = "sts:AssumeRole" }] } }
  example "unknown" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = unknown("parameter without default") }, Action = "sts:AssumeRole" }] } }
}

check "iam-role-trust-web-identity-names-subject" {
  title          = "Roles for web identities name who may assume them"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "high"
  applies        = anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : by_web_identity(s)])
  condition      = alltrue([for s in policy_statements(self.AssumeRolePolicyDocument) : !by_web_identity(s) || anytrue([for c in s.Conditions : !c.Negated && (endswith(lower(c.Key), ":sub") || lower(c.Key) == "cognito-identity.amazonaws.com:aud")])])
  why            = "An OIDC provider such as GitHub or a Kubernetes cluster signs tokens for all its users; without a condition on the subject each of them gets the role."
  fix            = "Add a condition on PROVIDER:sub (for Cognito: cognito-identity.amazonaws.com:aud) to the statement in {AssumeRolePolicyDocument}."
  source         = "iam-oidc-role"
  confidence     = "derived"
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:octo/app:ref:refs/heads/main" } } }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } } }] } }
  example "not-applicable" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
}

check "iam-role-trust-web-identity-subject-narrow" {
  title          = "Roles for web identities do not accept every subject by wildcard"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "high"
  applies        = anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && anytrue([for c in s.Conditions : endswith(lower(c.Key), ":sub")])])
  condition      = !anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && anytrue([for c in s.Conditions : endswith(lower(c.Key), ":sub") && !c.Negated && anytrue([for v in c.Values : subject_of_anybody(v)])])])
  why            = "A subject of \"*\" or \"repo:*\" is no restriction: every repository or service account of the provider matches."
  fix            = "Write the organisation and repository, or namespace and service account, into the value of the :sub condition in {AssumeRolePolicyDocument}."
  source         = "iam-oidc-role"
  confidence     = "derived"
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:octo/app:*" } } }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:*" } } }] } }
  example "fail" "the beginning of an owner" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:octo*" } } }] } }
  example "fail" "what anybody may choose first" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringEquals = { "token.actions.githubusercontent.com:sub" = "workflow:deploy:repo:octo/app" } } }] } }
  example "pass" "a service account" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub" = "system:serviceaccount:shop:*" } } }] } }
  example "unknown" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Action = "sts:AssumeRoleWithWebIdentity", Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = unknown("parameter without default") } } }] } }
  example "not-applicable" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
}

check "iam-role-trust-saml-names-audience" {
  title          = "Roles for SAML federation check the audience of the assertion"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "medium"
  applies        = anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && contains([for a in s.Actions : lower(a)], "sts:assumerolewithsaml")])
  condition      = alltrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect != "Allow" || !contains([for a in s.Actions : lower(a)], "sts:assumerolewithsaml") || anytrue([for c in s.Conditions : startswith(lower(c.Key), "saml:") && !c.Negated])])
  why            = "Without SAML:aud an assertion that was issued for another service provider may be used for AWS."
  fix            = "Add the condition SAML:aud with the sign-in address of AWS to the statement in {AssumeRolePolicyDocument}."
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:saml-provider/corp" }, Action = "sts:AssumeRoleWithSAML", Condition = { StringEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } } }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:saml-provider/corp" }, Action = "sts:AssumeRoleWithSAML" }] } }
  example "fail" "any but one" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Federated = "arn:aws:iam::123456789012:saml-provider/corp" }, Action = "sts:assumerolewithsaml", Condition = { StringNotEquals = { "SAML:aud" = "https://signin.aws.amazon.com/saml" } } }] } }
  example "not-applicable" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
}

check "iam-role-trust-no-notprincipal" {
  title          = "Trust policies do not allow everybody except a list"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "high"
  like           = nobody_by_exception(self.AssumeRolePolicyDocument)
  why            = "Allow with NotPrincipal trusts every AWS principal that is not on the list, known or not."
  fix            = "Name the trusted principals under Principal of {AssumeRolePolicyDocument}."
}

check "iam-role-trust-only-sts-actions" {
  title          = "Trust policies allow nothing but named STS actions"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "medium"
  condition      = !anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && (length(s.NotActions) > 0 || anytrue([for a in s.Actions : strcontains(a, "*")]))])
  why            = "A wildcard in a trust policy also allows ways of assuming the role that nobody meant, such as web identity or session tags."
  fix            = "List sts:AssumeRole and, where needed, sts:TagSession or sts:SetSourceIdentity under Action of {AssumeRolePolicyDocument}."
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = ["sts:AssumeRole", "sts:TagSession"] }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:*" }] } }
}

check "iam-role-trust-of-services-names-source" {
  title          = "Roles for services that act across accounts name the source account or resource"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "low"
  applies        = anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && anytrue([for p in s.Principals : p.Type == "Service" && contains(local.deputy_services, p.Value)])])
  condition      = alltrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect != "Allow" || !anytrue([for p in s.Principals : p.Type == "Service" && contains(local.deputy_services, p.Value)]) || s.NarrowsWho])
  why            = "The service assumes the role on behalf of whoever configured it; the condition makes sure that this is your account."
  fix            = "Add the condition aws:SourceAccount or aws:SourceArn to the statement in {AssumeRolePolicyDocument}."
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "scheduler.amazonaws.com" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } } }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "scheduler.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
  example "not-applicable" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
}

check "iam-role-trust-rolesanywhere-names-anchor" {
  title          = "Roles for IAM Roles Anywhere name the trust anchor or certificate"
  responsibility = "iam.resource-policy"
  resource       = "AWS::IAM::Role"
  severity       = "medium"
  applies        = anytrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect == "Allow" && anytrue([for p in s.Principals : p.Type == "Service" && p.Value == "rolesanywhere.amazonaws.com"])])
  condition      = alltrue([for s in policy_statements(self.AssumeRolePolicyDocument) : s.Effect != "Allow" || !anytrue([for p in s.Principals : p.Value == "rolesanywhere.amazonaws.com"]) || anytrue([for c in s.Conditions : lower(c.Key) == "aws:sourcearn" || startswith(lower(c.Key), "aws:principaltag/x509")])])
  why            = "Otherwise every certificate of every trust anchor in the account, for machines of any team, can use the role."
  fix            = "Add the condition aws:SourceArn with the trust anchor's ARN, or one on aws:PrincipalTag/x509Subject/..., to {AssumeRolePolicyDocument}."
  source         = "rolesanywhere-guide"
  confidence     = "derived"
  example "pass" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "rolesanywhere.amazonaws.com" }, Action = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"], Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:rolesanywhere:eu-west-1:123456789012:trust-anchor/1234" } } }] } }
  example "fail" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "rolesanywhere.amazonaws.com" }, Action = ["sts:AssumeRole"] }] } }
  example "not-applicable" { AssumeRolePolicyDocument = { Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] } }
}

check "rolesanywhere-profile-scopes-sessions" {
  title          = "Roles Anywhere profiles scope down the sessions they give out"
  responsibility = "iam.grant"
  resource       = "AWS::RolesAnywhere::Profile"
  severity       = "low"
  condition      = self.SessionPolicy != null || length(self.ManagedPolicyArns) > 0
  why            = "A machine outside AWS otherwise gets all rights of the role, which often serves others too."
  fix            = "Set {SessionPolicy} or {ManagedPolicyArns} of the profile to what the machines need."
  source         = "rolesanywhere-guide"
  confidence     = "derived"
  example "pass" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"] }
  example "fail" { RoleArns = ["arn:aws:iam::123456789012:role/edge"] }
}

check "rolesanywhere-profile-sessions-at-most-one-hour" {
  title          = "Roles Anywhere sessions last an hour at most"
  responsibility = "iam.identities"
  resource       = "AWS::RolesAnywhere::Profile"
  severity       = "low"
  like           = at_most(self.DurationSeconds, 3600, 3600)
  why            = "Short sessions limit what a machine whose certificate was revoked can still do."
  fix            = "Set {DurationSeconds} to 3600 or less, or leave it out."
  remedy         = { DurationSeconds = 3600 }
  source         = "rolesanywhere-guide"
  confidence     = "derived"
  example "pass" "the default" { Name = "edge" }
}

check "rolesanywhere-trust-anchor-has-revocation-list" {
  title          = "Roles Anywhere trust anchors have a certificate revocation list"
  responsibility = "iam.revoke"
  resource       = "AWS::RolesAnywhere::TrustAnchor"
  severity       = "medium"
  level          = "thorough"
  condition      = anytrue([for c in referencing("AWS::RolesAnywhere::CRL", "TrustAnchorArn") : c.Enabled == true])
  why            = "Roles Anywhere asks no authority whether a certificate still holds: without an imported list a stolen one works until it expires."
  fix            = "Add an AWS::RolesAnywhere::CRL with {AWS::RolesAnywhere::CRL#TrustAnchorArn} and {AWS::RolesAnywhere::CRL#Enabled} true, and renew its {AWS::RolesAnywhere::CRL#CrlData}."
  source         = "rolesanywhere-guide"
  confidence     = "derived"
  example "pass" {
    resource "AWS::RolesAnywhere::CRL" "Revoked" {
      Name           = "revoked"
      TrustAnchorArn = ref("self", "TrustAnchorArn")
      CrlData        = "pem"
      Enabled        = true
    }
  }
  example "fail" { Name = "corp-ca" }
  example "unknown" {
    resource "AWS::RolesAnywhere::CRL" "Revoked" {
      Name           = "revoked"
      TrustAnchorArn = ref("self", "TrustAnchorArn")
      Enabled        = unknown("parameter without default")
    }
  }
}

check "accessanalyzer-archive-rules-keep-public-findings" {
  title          = "Access analyzers do not archive findings of public access unseen"
  responsibility = "iam.review"
  resource       = "AWS::AccessAnalyzer::Analyzer"
  severity       = "medium"
  condition      = !anytrue([for r in self.ArchiveRules : anytrue([for f in r.Filter : f.Property == "isPublic" && (contains(f.Eq, "true") || contains(f.Neq, "false"))]) || alltrue([for f in r.Filter : contains(["resourceType", "resourceOwnerAccount", "status"], f.Property)])])
  why            = "An archive rule on isPublic hides the findings that matter most before anybody has read them."
  fix            = "Remove the rule with {ArchiveRules:Filter} on isPublic from {ArchiveRules}; archive named resources instead."
  source         = "access-analyzer-guide"
  confidence     = "derived"
  example "pass" {
    Type         = "ACCOUNT"
    ArchiveRules = [{ RuleName = "site", Filter = [{ Property = "resource", Eq = ["arn:aws:s3:::public-site"] }] }]
  }
  example "fail" {
    Type         = "ACCOUNT"
    ArchiveRules = [{ RuleName = "all-public", Filter = [{ Property = "isPublic", Eq = ["true"] }] }]
  }
  example "fail" "all of buckets" {
    Type         = "ACCOUNT"
    ArchiveRules = [{ RuleName = "buckets", Filter = [{ Property = "resourceType", Eq = ["AWS::S3::Bucket"] }] }]
  }
}

check "accessanalyzer-unused-access-within-ninety-days" {
  title          = "Analyzers of unused access report after ${param.days} days at the latest"
  responsibility = "iam.review"
  resource       = "AWS::AccessAnalyzer::Analyzer"
  severity       = "low"
  applies        = contains(["ACCOUNT_UNUSED_ACCESS", "ORGANIZATION_UNUSED_ACCESS"], self.Type)
  parameters     = { days = 90 }
  condition      = coalesce(self.AnalyzerConfiguration.UnusedAccessConfiguration.UnusedAccessAge, 90) <= param.days
  why            = "The longer unused rights go unreported, the longer they wait for somebody who should not have them."
  fix            = "Set {AnalyzerConfiguration.UnusedAccessConfiguration.UnusedAccessAge} to ${param.days} or less."
  remedy         = { "AnalyzerConfiguration.UnusedAccessConfiguration.UnusedAccessAge" = param.days }
  source         = "access-analyzer-guide"
  confidence     = "derived"
  example "pass" { Type = "ACCOUNT_UNUSED_ACCESS" }
  example "fail" {
    Type                  = "ORGANIZATION_UNUSED_ACCESS"
    AnalyzerConfiguration = { UnusedAccessConfiguration = { UnusedAccessAge = 180 } }
  }
  example "not-applicable" { Type = "ACCOUNT" }
}
