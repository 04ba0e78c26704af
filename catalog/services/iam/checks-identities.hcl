check "iam-user-no-policies" {
  title          = "IAM users hold no policies of their own"
  responsibility = "iam.grant"
  resource       = "AWS::IAM::User"
  severity       = "low"
  level          = "recommended"
  condition      = length(self.ManagedPolicyArns) == 0 && length(self.Policies) == 0 && length(referencing("AWS::IAM::UserPolicy", "UserName")) == 0 && length(referencing(local.attachable, "Users")) == 0
  why            = "Rights that hang on a single person are forgotten when that person changes jobs."
  fix            = "Move {ManagedPolicyArns} and {Policies} of the user to a group and list the group under {Groups}."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { Groups = ["developers"] }
  example "fail" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
  example "fail" "through a policy of the stack" {
    resource "AWS::IAM::Policy" "Direct" {
      PolicyName     = "direct"
      Users          = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] }
    }
  }
}

check "iam-user-in-group" {
  title          = "IAM users belong to at least one group"
  responsibility = "iam.grant"
  resource       = "AWS::IAM::User"
  severity       = "low"
  condition      = length(self.Groups) > 0 || length(referencing("AWS::IAM::UserToGroupAddition", "Users")) > 0
  why            = "Groups are where rights can be reviewed and changed for everybody with the same task at once."
  fix            = "List a group under {Groups} of the user, or add the user with AWS::IAM::UserToGroupAddition."
  example "pass" { Groups = ["developers"] }
  example "pass" "added from outside" {
    resource "AWS::IAM::UserToGroupAddition" "Team" { GroupName = "developers", Users = [ref("self")] }
  }
  example "fail" { UserName = "jim" }
}

check "iam-identity-no-inline-policies" {
  title          = "IAM roles, users and groups hold no inline policies"
  responsibility = "iam.review"
  resource       = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "low"
  let            = { none_shared = length(referencing("AWS::IAM::Policy", "Roles")) == 0 && length(referencing("AWS::IAM::Policy", "Users")) == 0 && length(referencing("AWS::IAM::Policy", "Groups")) == 0 }
  condition      = length(self.Policies) == 0 && length(referencing(["AWS::IAM::RolePolicy"], "RoleName")) == 0 && length(referencing(["AWS::IAM::UserPolicy"], "UserName")) == 0 && length(referencing(["AWS::IAM::GroupPolicy"], "GroupName")) == 0 && let.none_shared
  why            = "Inline policies have no versions and no list of who holds them, so a review of rights easily misses them."
  fix            = "Move the statements of {Policies} into an AWS::IAM::ManagedPolicy and attach that through {ManagedPolicyArns}."
  example "pass" { ManagedPolicyArns = ["arn:aws:iam::123456789012:policy/app"] }
  example "fail" { Policies = [{ PolicyName = "app", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }] } }] }
  example "fail" "a policy of its own type" {
    resource "AWS::IAM::RolePolicy" "Inline" { RoleName = ref("self"), PolicyName = "app" }
  }
}

checks "iam-identity-without-policy" {
  each "iam-identity-no-administrator-access" {
    policy     = "AdministratorAccess"
    title      = "No role, user or group holds the AdministratorAccess policy"
    severity   = "high"
    why        = "Its holder can do everything in the account, also switch off what would notice it."
    fix        = "Replace AdministratorAccess in {ManagedPolicyArns} by a policy for the task, and keep break-glass access apart."
    source     = "iam-best-practices"
    confidence = "derived"
  }
  each "iam-identity-no-cloudshell-full-access" {
    policy = "AWSCloudShellFullAccess"
    title  = "No role, user or group holds AWSCloudShellFullAccess"
    why    = "A shell with internet access and file transfer inside the account is a way out for data."
    fix    = "Remove AWSCloudShellFullAccess from {ManagedPolicyArns}, or grant CloudShell without upload and download."
  }
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for a in self.ManagedPolicyArns : referenced(a) == null && endswith(a, ":aws:policy/${each.policy}")])
  example "pass" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"] }
  example "fail" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/${each.policy}"] }
  example "unknown" { ManagedPolicyArns = [unknown("parameter without default")] }
}

check "iam-identity-no-elevated-managed-policy" {
  title          = "No role, user or group holds an AWS-managed policy that is nearly administrator"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for a in self.ManagedPolicyArns : referenced(a) == null && anytrue([for p in local.elevated_policies : endswith(a, ":aws:policy/${p}")])])
  why            = "PowerUserAccess and IAMFullAccess reach so far that their holders can take over the rest in a few steps."
  fix            = "Write a policy for the task and list that in {ManagedPolicyArns}."
  example "pass" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"] }
  example "fail" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/PowerUserAccess"] }
}

check "iam-user-no-console-login" {
  title          = "IAM users have no console password"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "medium"
  condition      = self.LoginProfile == null
  why            = "People who sign in through a central identity provider leave no password behind in the account when they go."
  fix            = "Remove {LoginProfile} and let people sign in through IAM Identity Center or another federation."
  remedy         = { LoginProfile = null }
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { UserName = "ci" }
  example "fail" { LoginProfile = { Password = "{{resolve:secretsmanager:login}}" } }
}

check "iam-user-password-not-in-source" {
  title          = "Console passwords of IAM users are not written in the template"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "critical"
  applies        = self.LoginProfile != null
  condition      = !is_written_out(self.LoginProfile.Password)
  why            = "Everybody who can read the template or its history can sign in."
  fix            = "Take {LoginProfile.Password} from a dynamic reference to Secrets Manager, or do without {LoginProfile}."
  example "pass" { LoginProfile = { Password = "{{resolve:secretsmanager:login:SecretString:password}}" } }
  example "fail" { LoginProfile = { Password = "Hunter2Hunter2!" } }
  example "not-applicable" { UserName = "ci" }
}

check "iam-user-password-changed-at-first-login" {
  title          = "IAM users must change their first console password"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "low"
  applies        = self.LoginProfile != null
  like           = on(self.LoginProfile.PasswordResetRequired)
  why            = "Otherwise the password that the administrator set stays known to two people; AWS asks for a change only if told to."
  given { LoginProfile = { Password = "{{resolve:secretsmanager:login:SecretString:password}}" } }
  example "not-applicable" { UserName = "ci" }
}

check "iam-user-single-active-access-key" {
  title          = "IAM users have at most one active access key"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "medium"
  condition      = length([for k in referencing("AWS::IAM::AccessKey", "UserName") : k if k.Status != "Inactive"]) <= 1
  why            = "A second key is meant for the days of a rotation; kept longer it doubles what can be stolen."
  fix            = "Remove the second AWS::IAM::AccessKey, or set its {AWS::IAM::AccessKey#Status} to Inactive."
  given {
    resource "AWS::IAM::AccessKey" "One" { UserName = ref("self") }
  }
  example "pass" {
    resource "AWS::IAM::AccessKey" "Old" { UserName = ref("self"), Status = "Inactive" }
  }
  example "fail" {
    resource "AWS::IAM::AccessKey" "Two" { UserName = ref("self") }
  }
  example "unknown" {
    resource "AWS::IAM::AccessKey" "Two" {
      UserName = ref("self")
      Status   = unknown("parameter without default")
    }
  }
}

check "iam-access-key-not-long-lived" {
  title          = "No long-lived access keys are handed out"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::AccessKey"
  severity       = "medium"
  like           = is(self.Status, "Inactive")
  why            = "An access key works from anywhere until somebody revokes it; a role's credentials end by themselves."
  fix            = "Use a role, IAM Roles Anywhere or OIDC federation instead of AWS::IAM::AccessKey; set {Status} to Inactive until the key is removed."
  remedy         = { Status = "Inactive" }
  source         = "iam-best-practices"
  confidence     = "derived"
  given { UserName = "ci" }
}

check "iam-access-key-not-for-root" {
  title          = "No access key is made for the root user"
  responsibility = "iam.account"
  resource       = "AWS::IAM::AccessKey"
  severity       = "critical"
  let            = { name = referenced(self.UserName, "AWS::IAM::User") == null ? self.UserName : referenced(self.UserName, "AWS::IAM::User").UserName }
  condition      = (is_known(self.UserName != "root") && self.UserName != "root") || let.name != "root" || (referenced(self.UserName, "AWS::IAM::User") != null && !is_known(let.name))
  why            = "Nothing limits the root user, so its key can neither be scoped nor contained."
  fix            = "Delete the key and set {UserName} to an ordinary user, better a role."
  example "pass" { UserName = "ci" }
  example "pass" "a user of the stack" {
    UserName = ref("Ci")
    resource "AWS::IAM::User" "Ci" { UserName = "ci" }
  }
  example "fail" { UserName = "root" }
  example "fail" "a user of the stack that is called so" {
    UserName = ref("Root")
    resource "AWS::IAM::User" "Root" { UserName = "root" }
  }
}

check "iam-group-requires-mfa" {
  title          = "IAM groups tie their rights to multi-factor authentication"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::Group"
  severity       = "low"
  let            = { documents = concat(self.Policies[*].PolicyDocument, referencing("AWS::IAM::GroupPolicy", "GroupName")[*].PolicyDocument, referencing(local.attachable, "Groups")[*].PolicyDocument) }
  condition      = anytrue([for d in let.documents : anytrue([for s in policy_statements(d) : anytrue([for c in s.Conditions : asks_for_mfa(c, s.Effect)])])])
  why            = "Without the condition a stolen password or key is enough to use all rights of the group."
  fix            = "Give the group a policy whose statements carry the condition aws:MultiFactorAuthPresent."
  example "pass" {
    resource "AWS::IAM::GroupPolicy" "Mfa" {
      GroupName      = ref("self")
      PolicyName     = "mfa"
      PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = ["true"] } } }] }
    }
  }
  example "pass" "denied without" {
    GroupName = "support"
    Policies  = [{ PolicyName = "mfa", PolicyDocument = { Statement = [{ Effect = "Deny", Action = "*", Resource = "*", Condition = { BoolIfExists = { "aws:MultiFactorAuthPresent" = false } } }] } }]
  }
  example "fail" { GroupName = "support" }
  example "fail" "allowed without" {
    GroupName = "support"
    Policies  = [{ PolicyName = "ec2", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*", Condition = { Bool = { "aws:MultiFactorAuthPresent" = "false" } } }] } }]
  }
}

check "iam-oidc-provider-audiences-named" {
  title          = "OpenID Connect providers name the audiences they accept"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::OIDCProvider"
  severity       = "medium"
  like           = listed(self.ClientIdList, ["sts.amazonaws.com"])
  why            = "Without a client id IAM cannot tell tokens made for AWS from tokens made for other services of the same provider."
  fix            = "List the client ids, for instance sts.amazonaws.com, under {ClientIdList}."
  source         = "iam-oidc-role"
  confidence     = "derived"
  given { Url = "https://token.actions.githubusercontent.com" }
}

check "iam-saml-provider-assertions-encrypted" {
  title          = "SAML providers require encrypted assertions"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::SAMLProvider"
  severity       = "low"
  like           = is(self.AssertionEncryptionMode, "Required")
  why            = "A SAML assertion passes through the user's browser; unencrypted it shows attributes and groups to whatever listens there."
  fix            = "Set {AssertionEncryptionMode} to Required and give the provider a private key with {AddPrivateKey}."
  example "fail" "only allowed" { AssertionEncryptionMode = "Allowed" }
}

check "iam-user-password-masked" {
  title          = "IAM users take their first password from no parameter that is shown"
  responsibility = "iam.identities"
  resource       = "AWS::IAM::User"
  severity       = "medium"
  like           = masked(self.LoginProfile.Password)
}

checks "iam-identity-no-escalation-together" {
  each "iam-role-no-escalation-by-policies-together" {
    type     = "AWS::IAM::Role"
    policies = policies_of_role(self)
    boundary = self.PermissionsBoundary
    title    = "The policies of a role do not together let it widen its rights"
  }
  each "iam-user-no-escalation-by-policies-together" {
    example "pass" "within a boundary" {
      PermissionsBoundary = ref("Edge")
      Policies = [
        { PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } },
        { PolicyName = "run", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] } },
      ]
      resource "AWS::IAM::ManagedPolicy" "Edge" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*" }] } }
    }
    type     = "AWS::IAM::User"
    policies = policies_of_user(self)
    boundary = self.PermissionsBoundary
    title    = "The policies of a user do not together let it widen its rights"
    example "fail" "by a policy of its group" {
      Policies = [{ PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } }]
      Groups   = [ref("Staff")]
      resource "AWS::IAM::Group" "Staff" { Policies = [{ PolicyName = "run", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] } }] }
    }
  }
  each "iam-group-no-escalation-by-policies-together" {
    type     = "AWS::IAM::Group"
    policies = policies_of_group(self)
    boundary = null
    title    = "The policies of a group do not together let its members widen their rights"
  }
  responsibility = "iam.grant"
  resource       = each.type
  severity       = "high"
  let = {
    documents = [for d in each.policies : d if d != null]
    kept      = referenced(each.boundary) != null && !policy_allows([referenced(each.boundary).PolicyDocument], local.escalation_paths, local.all_identities)
  }
  applies   = length(let.documents) > 1 && !anytrue([for d in let.documents : policy_allows([d], local.escalation_paths, local.all_identities)])
  condition = !policy_allows(let.documents, local.escalation_paths, local.all_identities) || let.kept
  why       = "One policy lets a role be passed, another starts something with it: neither is grave alone, both are administrator access by another name."
  fix       = "Name the roles that may be passed in {Policies.PolicyDocument}, and keep the right to start things with them apart."
  example "pass" {
    Policies          = [{ PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } }]
    ManagedPolicyArns = [ref("Read")]
    resource "AWS::IAM::ManagedPolicy" "Read" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:Describe*", Resource = "*" }] } }
  }
  example "fail" {
    Policies          = [{ PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } }]
    ManagedPolicyArns = [ref("Run")]
    resource "AWS::IAM::ManagedPolicy" "Run" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] } }
  }
  example "unknown" {
    Policies = [
      { PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } },
      { PolicyName = "run", PolicyDocument = { Statement = [{ Effect = "Allow", Action = unknown("parameter without default"), Resource = "*" }] } },
    ]
  }
  example "not-applicable" "one policy that does so alone" {
    Policies = [{ PolicyName = "all", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }]
  }
  example "not-applicable" "one policy" {
    Policies = [{ PolicyName = "pass", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] } }]
  }
}
