check "iam-policy-no-admin" {
  title          = "IAM policies do not allow every action on every resource"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "high"
  condition      = !anytrue([for d in policies_of(self) : policy_grants_admin(d)])
  why            = "Whoever holds such a policy owns the account: one stolen credential is enough to lose everything in it."
  fix            = "List the actions and resources that are needed in {PolicyDocument.Statement} instead of Action \"*\" on Resource \"*\"."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }] } }
  example "pass" "a deny of everything" { PolicyDocument = { Statement = { Effect = "Deny", Action = "*", Resource = "*" } } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
  example "fail" "inline in a role" { Policies = [{ PolicyName = "all", PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["*"], Resource = ["*"] }] } }] }
}

check "iam-policy-no-wildcard-action" {
  title          = "IAM policies never allow the action \"*\""
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "high"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : s.Effect == "Allow" && contains(s.Actions, "*")])])
  why            = "Every action of every service, also of services that do not exist yet, is allowed on the resources of the statement."
  fix            = "Replace Action \"*\" in {PolicyDocument} by the actions that are used; Access Analyzer can propose them from CloudTrail."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["sqs:SendMessage"], Resource = "*" }] } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["*"], Resource = "arn:aws:s3:::reports" }] } }
  example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = unknown("parameter without default"), Resource = "*" }] } }
}

check "iam-policy-no-full-service-access" {
  title          = "IAM policies do not allow all actions of a whole service"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "low"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : s.Effect == "Allow" && anytrue([for a in s.Actions : a == "*" || endswith(a, ":*")])])])
  why            = "service:* includes deleting, sharing and changing policies, which hardly any workload needs."
  fix            = "Name the actions of the service that are used in {PolicyDocument.Statement.Action}."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["dynamodb:GetItem", "dynamodb:Query*"], Resource = "*" }] } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "dynamodb:*", Resource = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders" }] } }
}

check "iam-policy-no-wildcards-on-all-resources" {
  title          = "IAM policies do not combine wildcard actions with the resource \"*\""
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : s.Effect == "Allow" && anytrue([for a in s.Actions : strcontains(a, "*")]) && on_everything(s)])])
  why            = "A wildcard on both sides grants more than anybody can oversee, and grows with each new action and resource."
  fix            = "In {PolicyDocument.Statement} either list the actions or name the resources; put read-only wildcards that need \"*\" in a statement with a condition of their own."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:ListBuckets"], Resource = "specific-bucket" }] } }
  example "pass" "wildcard on a named bucket" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:Get*"], Resource = ref("Bucket", "Arn") }] }
    resource "AWS::S3::Bucket" "Bucket" {}
  }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["cloudformation:Describe*", "cloudformation:List*"], Resource = "*" }] } }
  example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = unknown("parameter without default") }] } }
}

check "iam-policy-no-allow-notaction" {
  title          = "IAM policies do not allow everything except a list of actions"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : s.Effect == "Allow" && length(s.NotActions) > 0])])
  why            = "Allow with NotAction grants every action that is not on the list, future ones included."
  fix            = "Turn the statement round: Allow with Action for what is needed, or Deny with NotAction."
  example "pass" "deny with NotAction" { PolicyDocument = { Statement = [{ Effect = "Deny", NotAction = "iam:*", Resource = "*" }] } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", NotAction = "iam:*", Resource = "*" }] } }
}

check "iam-policy-no-allow-notresource" {
  title          = "IAM policies do not allow all resources except a list"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : s.Effect == "Allow" && length(s.NotResources) > 0])])
  why            = "Allow with NotResource grants access to everything that is not on the list, also to what is created tomorrow."
  fix            = "Name the resources under Resource, or use Deny with NotResource."
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }] } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", NotResource = "arn:aws:s3:::secret/*" }] } }
}

check "iam-policy-pass-role-scoped" {
  title          = "IAM policies let roles be passed only where a role is named"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "high"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : statement_allows(s, "iam:PassRole") && on_every_role(s)])])
  why            = "iam:PassRole on every role lets its holder start a service with the strongest role of the account."
  fix            = "Set Resource of the statement with iam:PassRole to the ARNs of the roles meant, and add the condition iam:PassedToService."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" {
    PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:PassRole"], Resource = ref("Task", "Arn") }] }
    resource "AWS::IAM::Role" "Task" { RoleName = "task" }
  }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:PassRole"], Resource = "*" }] } }
  example "fail" "everything of the account" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:*" }] } }
  example "fail" "an asterisk without the slash" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::*:role*" }] } }
  example "fail" "an ARN of anything" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:*:*:*:*" }] } }
  example "fail" "by wildcard and role path" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:Pass*", Resource = "arn:aws:iam::123456789012:role/*" }] } }
  example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:PassRole"], Resource = unknown("parameter without default") }] } }
}

check "iam-policy-assume-role-scoped" {
  title          = "IAM policies let roles be assumed only where a role is named"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : statement_allows(s, "sts:AssumeRole") && !s.Narrows && on_every_role(s)])])
  why            = "sts:AssumeRole on \"*\" reaches every role, also in other accounts, whose trust policy is as careless."
  fix            = "Name the roles in Resource of the statement with sts:AssumeRole."
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "arn:aws:iam::123456789012:role/deploy" }] } }
  example "pass" "narrowed by a condition" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "*", Condition = { StringEquals = { "aws:ResourceOrgID" = "o-abcdefghij" } } }] } }
  example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sts:*", Resource = "*" }] } }
  example "fail" "every role of every account" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "arn:aws:iam::*:role/*" }] } }
}

checks "iam-policy-no-reach" {
  each "iam-policy-no-privilege-escalation" {
    title    = "IAM policies do not let their holders widen their own rights"
    actions  = local.escalation_paths
    wide     = local.all_identities
    severity = "high"
    why      = "Attaching policies or making credentials for any identity is administrator access by another name."
    fix      = "Restrict such actions in {PolicyDocument} to named identities, or bind them to a permissions boundary with the condition iam:PermissionsBoundary."
    example "pass" "bound by a condition" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:AttachRolePolicy", Resource = "*", Condition = { StringEquals = { "iam:PermissionsBoundary" = "arn:aws:iam::123456789012:policy/edge" } } }] } }
    example "pass" "a role that is named" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:PassRole", "ec2:RunInstances"], Resource = "arn:aws:iam::123456789012:role/web" }] } }
    example "pass" "taken back" { PolicyDocument = { Statement = [{ Effect = "Allow", NotAction = "s3:*", Resource = "*" }, { Effect = "Deny", Action = ["iam:*", "lambda:*", "glue:*", "ec2:*"], Resource = "*" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:CreatePolicyVersion"], Resource = "*" }] } }
    example "fail" "by wildcard" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:Put*", Resource = "*" }] } }
    example "fail" "every action" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
    example "fail" "over TLS" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:AttachUserPolicy", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "true" } } }] } }
    example "fail" "a way of two steps" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/*" }, { Effect = "Allow", Action = "ec2:RunInstances", Resource = "*" }] } }
    example "unknown" "a condition that nobody knows" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:PutUserPolicy", Resource = "*", Condition = { StringEquals = { "example:key" = "a" } } }] } }
  }
  each "iam-policy-no-credential-exposure" {
    title   = "IAM policies do not hand out credentials of any resource"
    actions = local.credential_actions
    wide    = []
    why     = "These actions answer with passwords, keys or sessions; on \"*\" they open other identities' and databases' doors."
    fix     = "Name the resources of such actions in {PolicyDocument}, or take them out."
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["ec2:GetPasswordData", "redshift:GetClusterCredentials"], Resource = "*" }] } }
  }
  each "iam-policy-no-decrypt-with-all-keys" {
    title   = "IAM policies do not let data be decrypted with every KMS key"
    actions = ["kms:Decrypt", "kms:ReEncryptFrom"]
    wide    = [":key/*"]
    why     = "The right to decrypt with all keys undoes the separation that having several keys was for."
    fix     = "Name the keys in Resource of statements with kms:Decrypt or kms:ReEncryptFrom."
    example "pass" "one key" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["kms:Decrypt"], Resource = "arn:aws:kms:eu-west-1:123456789012:key/1234" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["kms:Decrypt"], Resource = "*" }] } }
    example "fail" "all keys of a Region" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["kms:*"], Resource = "arn:aws:kms:eu-west-1:123456789012:key/*" }] } }
    example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = unknown("parameter without default") }] } }
  }
  each "iam-policy-no-data-from-everywhere" {
    title   = "IAM policies do not let data be read from every bucket, parameter or secret"
    actions = local.data_actions
    wide    = local.all_data
    why     = "One stolen session reads everything that the account keeps, where it needed one bucket or one secret."
    fix     = "Name the buckets, parameters and secrets in Resource of such statements in {PolicyDocument}, or narrow them by a condition such as aws:ResourceTag."
    example "pass" "one bucket" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }] } }
    example "pass" "parameters of one application" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ssm:GetParameter*", Resource = "arn:aws:ssm:eu-west-1:123456789012:parameter/shop/*" }] } }
    example "pass" "narrowed by a tag" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "*", Condition = { StringEquals = { "aws:ResourceTag/team" = "shop" } } }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "*" }] } }
    example "fail" "every parameter of a Region" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ssm:Get*", Resource = "arn:aws:ssm:eu-west-1:123456789012:parameter/*" }] } }
    example "fail" "every action" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
    example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = unknown("parameter without default") }] } }
  }
  each "iam-policy-no-sharing-of-everything" {
    title   = "IAM policies do not let every resource be opened to others"
    actions = local.sharing_actions
    wide    = local.all_shared
    why     = "Whoever may write the policies of all buckets, keys, queues or snapshots may hand any of them to another account, or to everybody."
    fix     = "Name the resources of such actions in {PolicyDocument}; leave changes of resource policies to the deployment."
    example "pass" "one queue" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sqs:AddPermission", Resource = "arn:aws:sqs:eu-west-1:123456789012:orders" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:PutBucketPolicy"], Resource = "*" }] } }
    example "fail" "snapshots" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "ec2:Modify*", Resource = "arn:aws:ec2:eu-west-1::snapshot/*" }] } }
    example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "kms:PutKeyPolicy", Resource = unknown("parameter without default") }] } }
  }
  each "iam-policy-no-writing-everywhere" {
    title    = "IAM policies do not let data be changed or deleted on every resource"
    actions  = local.writing_actions
    wide     = local.all_written
    severity = "low"
    why      = "A mistake or a stolen session deletes what the workload never had to do with."
    fix      = "Name the resources of such actions in {PolicyDocument}, or narrow them by a condition."
    example "pass" "one table" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "dynamodb:PutItem", Resource = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:PutObject", "s3:DeleteObject"], Resource = "*" }] } }
    example "fail" "every table" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "dynamodb:*", Resource = "arn:aws:dynamodb:*:123456789012:table/*" }] } }
    example "unknown" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "sqs:PurgeQueue", Resource = unknown("parameter without default") }] } }
  }
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "medium"
  condition      = !policy_allows(policies_of(self), each.actions, each.wide)
  example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["iam:GetUser", "ec2:DescribeInstances"], Resource = "*" }] } }
}

checks "iam-policy-no-full-access" {
  each "iam-policy-no-full-iam-access" {
    action = "iam:*"
    why    = "Whoever rules IAM can give itself every other right."
    fix    = "List the IAM actions that are needed in {PolicyDocument}."
    example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:Get*", Resource = "*" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "iam:*", Resource = "*" }] } }
  }
  each "iam-policy-no-full-s3-access" {
    action = "s3:*"
    why    = "s3:* includes changing bucket policies and deleting object versions, not only reading and writing objects."
    fix    = "List the S3 actions that are needed in {PolicyDocument}, on the buckets that are meant."
    example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "arn:aws:s3:::examplebucket/*" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] } }
  }
  each "iam-policy-no-full-cloudtrail-access" {
    action   = "cloudtrail:*"
    severity = "medium"
    why      = "It lets its holder stop the record of what it does."
    fix      = "List the CloudTrail actions that are needed in {PolicyDocument}; few need more than LookupEvents and Get*."
    example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "cloudtrail:LookupEvents", Resource = "*" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["cloudtrail:*"], Resource = "*" }] } }
  }
  each "iam-policy-no-full-kms-access" {
    action   = "kms:*"
    severity = "medium"
    why      = "kms:* mixes using keys with deleting them and changing who may use them."
    fix      = "Separate users of a key (Encrypt, Decrypt, GenerateDataKey*) from its administrators in {PolicyDocument}."
    example "pass" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "kms:Decrypt", Resource = "arn:aws:kms:eu-west-1:123456789012:key/1234" }] } }
    example "fail" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = ["kms:*"], Resource = "arn:aws:kms:eu-west-1:123456789012:key/1234" }] } }
  }
  title          = "IAM policies do not allow ${each.action}"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy", "AWS::IAM::UserPolicy", "AWS::IAM::GroupPolicy", "AWS::IAM::Role", "AWS::IAM::User", "AWS::IAM::Group"]
  severity       = "high"
  condition      = !anytrue([for d in policies_of(self) : anytrue([for s in policy_statements(d) : statement_allows(s, each.action)])])
}

check "iam-policy-not-attached-to-users" {
  title          = "IAM policies are attached to groups and roles, not to users"
  responsibility = "iam.grant"
  resource       = ["AWS::IAM::Policy", "AWS::IAM::ManagedPolicy"]
  severity       = "low"
  condition      = length(self.Users) == 0
  why            = "Rights given user by user outlive changes of job, because nobody sees them together."
  fix            = "Remove {Users} from the policy and attach it to a group ({Groups}) or a role ({Roles})."
  source         = "iam-best-practices"
  confidence     = "derived"
  example "pass" { Groups = ["developers"] }
  example "fail" { Users = ["jim"] }
}
