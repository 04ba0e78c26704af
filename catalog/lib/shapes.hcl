# What checks of many services have in common: a check is of a shape by like = on(self.Property).

# A switch that is off until somebody turns it on.
shape "on" {
  parameters = ["property"]
  condition  = each.property == true
  fix        = "Set {${each.property}} to true."
  remedy     = { (each.property) = true }
  example "pass" { (each.property) = true }
  example "fail" {}
  example "fail" "off" { (each.property) = false }
}

# A switch that is on until somebody turns it off.
shape "on_by_default" {
  parameters = ["property"]
  condition  = coalesce(each.property, true) == true
  fix        = "Leave {${each.property}} out, or set it to true."
  remedy     = { (each.property) = true }
  example "pass" {}
  example "pass" "on" { (each.property) = true }
  example "fail" { (each.property) = false }
}

# A switch that opens what is closed until somebody turns it on.
shape "off" {
  parameters = ["property"]
  condition  = each.property != true
  fix        = "Set {${each.property}} to false, or leave it out."
  remedy     = { (each.property) = false }
  example "pass" {}
  example "pass" "off" { (each.property) = false }
  example "fail" { (each.property) = true }
}

# A key of the customer's own: named, and none of those that AWS manages.
shape "own_key" {
  parameters = ["property"]
  condition  = each.property != null && (referenced(each.property) != null || !strcontains(each.property, "alias/aws/"))
  fix        = "Name a customer managed key in {${each.property}}."
  example "pass" {
    (each.property) = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" {}
  example "fail" "AWS managed key" { (each.property) = "alias/aws/service" }
}

# A secret that comes from elsewhere.
shape "not_written_out" {
  parameters = ["property"]
  condition  = !is_written_out(each.property)
  fix        = "Take {${each.property}} from a dynamic reference to Secrets Manager."
  example "pass" "none" {}
  example "pass" { (each.property) = "{{resolve:secretsmanager:service:SecretString:secret}}" }
  example "fail" { (each.property) = "Sup3rS3cret-" }
}

# A secret that no parameter shows to whoever may describe the stack.
shape "masked" {
  parameters = ["property"]
  condition  = !is_echoed(each.property)
  why        = "CloudFormation shows the values of parameters to everybody who may describe the stack, and in its console, unless the parameter says NoEcho."
  fix        = "Set NoEcho to true on the parameter that {${each.property}} takes its value from; better take it from a dynamic reference to Secrets Manager."
  example "pass" "none" {}
  example "pass" { (each.property) = "{{resolve:secretsmanager:service:SecretString:secret}}" }
  example "pass" "not shown" { (each.property) = parameter("Password", "NoEcho") }
  example "fail" { (each.property) = parameter("Password") }
}

# What is left out unless somebody names it.
shape "named" {
  parameters = ["property", "sample"]
  condition  = each.property != null
  fix        = "Set {${each.property}}."
  example "pass" { (each.property) = each.sample }
  example "fail" {}
}

# One value, which nobody has without asking for it.
shape "is" {
  parameters = ["property", "value"]
  condition  = each.property == each.value
  fix        = "Set {${each.property}} to ${each.value}."
  example "pass" { (each.property) = each.value }
  example "fail" {}
}

# Any value but one, which nobody has without asking for it.
shape "is_not" {
  parameters = ["property", "value"]
  condition  = each.property != each.value
  fix        = "Set {${each.property}} to something other than ${each.value}."
  example "pass" {}
  example "fail" { (each.property) = each.value }
}

# A number that is large enough; the default is what holds where none is given.
shape "at_least" {
  parameters = ["property", "default", "least"]
  condition  = coalesce(each.property, each.default) >= each.least
  fix        = "Set {${each.property}} to ${each.least} or more."
  example "pass" { (each.property) = each.least }
  example "fail" { (each.property) = each.least - 1 }
}

# A number that is small enough; the default is what holds where none is given.
shape "at_most" {
  parameters = ["property", "default", "most"]
  condition  = coalesce(each.property, each.default) <= each.most
  fix        = "Set {${each.property}} to ${each.most} or less."
  example "pass" { (each.property) = each.most }
  example "fail" { (each.property) = each.most + 1 }
}

# A list with anything in it.
shape "listed" {
  parameters = ["property", "sample"]
  condition  = length(each.property) > 0
  fix        = "Add to {${each.property}}."
  example "pass" { (each.property) = each.sample }
  example "fail" {}
}

# A policy that does not let everybody in.
shape "policy_not_public" {
  parameters = ["property", "action"]
  condition  = !policy_grants_public(each.property)
  fix        = "Name accounts, roles or services in {${each.property}}.Statement[].Principal, or narrow by condition."
  example "pass" {
    (each.property) = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = each.action, Resource = "*" }] }
  }
  example "fail" { (each.property) = { Statement = [{ Effect = "Allow", Principal = "*", Action = each.action, Resource = "*" }] } }
}

# A global database, which is encrypted if it says so or if the cluster is that it is made of.
shape "global_encrypted" {
  parameters = ["cluster"]
  condition  = self.StorageEncrypted == true || (self.StorageEncrypted == null && encrypted_as(self.SourceDBClusterIdentifier, "StorageEncrypted"))
  fix        = "Set {StorageEncrypted} to true, or make the global cluster of an encrypted one."
  remedy     = { StorageEncrypted = true }
  example "pass" { StorageEncrypted = true }
  example "pass" "made of an encrypted cluster" {
    SourceDBClusterIdentifier = ref("Main")
    resource "${each.cluster}" "Main" { StorageEncrypted = true }
  }
  example "fail" "AWS's default" { GlobalClusterIdentifier = "world" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "made of a cluster elsewhere" { SourceDBClusterIdentifier = "arn:aws:rds:eu-west-1:111122223333:cluster:main" }
}

# Storage that is encrypted where somebody says so; what is restored follows its source.
shape "cluster_encrypted" {
  parameters = []
  condition  = self.StorageEncrypted == true || encrypted_as_snapshot(self.SnapshotIdentifier, "DBClusterIdentifier") || encrypted_as(self.SourceDBClusterIdentifier, "StorageEncrypted")
  fix        = "Set {StorageEncrypted} to true; an existing cluster has to be restored from a snapshot into an encrypted one."
  remedy     = { StorageEncrypted = true }
  example "pass" { StorageEncrypted = true }
  example "fail" "AWS's default" { DBClusterIdentifier = "orders" }
  example "fail" "off" { StorageEncrypted = "false" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "restored" { SnapshotIdentifier = "before-upgrade" }
}

# A script at the start of a machine, as it is or in Base64.
shape "script_without_secrets" {
  parameters = ["script"]
  condition  = each.script == null || !holds_secret(try(base64decode(each.script), each.script))
  example "pass" "none" {}
  example "pass" { (each.script) = "export SSM_PATH=/database/creds" }
  example "fail" { (each.script) = "export DATABASE_PASSWORD=password1234" }
  example "fail" "encoded" { (each.script) = "ZXhwb3J0IERBVEFCQVNFX1BBU1NXT1JEPSJTb21lU29ydE9mUGFzc3dvcmQi" }
}

# A policy that allows what somebody has thought of.
shape "actions_named" {
  parameters = ["document", "all"]
  condition  = !anytrue([for s in policy_statements(each.document) : allows_all_of(s, each.all)])
  fix        = "List the actions needed in {${each.document}}.Statement[].Action."
  example "pass" { (each.document) = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["sns:Publish", "sqs:SendMessage"], Resource = "*" }] } }
  example "fail" { (each.document) = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = upper(each.all), Resource = "*" }] } }
  example "fail" "of every service" { (each.document) = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = ["*"], Resource = "*" }] } }
}

# A policy that allows nobody by naming whom it does not allow.
shape "nobody_by_exception" {
  parameters = ["document"]
  condition  = !anytrue([for s in policy_statements(each.document) : s.Effect == "Allow" && length(s.NotPrincipals) > 0])
  example "pass" { (each.document) = { Statement = [{ Effect = "Deny", NotPrincipal = { AWS = "arn:aws:iam::123456789012:role/admin" }, Action = "*", Resource = "*" }] } }
  example "fail" { (each.document) = { Statement = [{ Effect = "Allow", NotPrincipal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "*", Resource = "*" }] } }
}

# What is opened by policies beside it: one for several, or one inline.
shape "closed_by_its_policies" {
  parameters = ["policy", "several", "inline", "one", "action"]
  condition  = !anytrue([for p in referencing(each.policy, each.several) : policy_grants_public(p.PolicyDocument)]) && !anytrue([for p in referencing(each.inline, each.one) : policy_grants_public(p.PolicyDocument)])
  example "pass" "no policy" {}
  example "pass" "narrowed" {
    resource "${each.policy}" "Policy" {
      (each.several) = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = each.action, Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } } }] }
    }
  }
  example "fail" {
    resource "${each.policy}" "Policy" {
      (each.several) = [ref("self")]
      PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = each.action, Resource = "*" }] }
    }
  }
  example "unknown" {
    resource "${each.policy}" "Policy" {
      (each.several) = [ref("self")]
      PolicyDocument = unknown("parameter without default")
    }
  }
}

# A group whose purpose somebody has written down.
shape "described" {
  parameters = ["property"]
  condition  = each.property != null && each.property != "" && each.property != "Managed by Terraform"
  fix        = "Set {${each.property}}."
  example "pass" { (each.property) = "Reporting tools" }
  example "fail" {}
  example "fail" "empty" { (each.property) = "" }
}

# An engine whose version AWS supports; what is not said is a version that it does.
shape "version_supported" {
  parameters = ["product", "supported", "ended"]
  condition  = supported(each.product, self.EngineVersion, date)
  example "pass" { EngineVersion = each.supported }
  example "pass" "not said" {}
  example "fail" { EngineVersion = each.ended }
}

# The same of a cluster that may be a copy of another.
shape "cluster_version_supported" {
  parameters = ["product", "supported", "ended"]
  condition  = supported(each.product, of_copy(self.EngineVersion, sources_of_cluster(self.SourceDBClusterIdentifier, self.SnapshotIdentifier, self.GlobalClusterIdentifier), "EngineVersion"), date)
  example "pass" { EngineVersion = each.supported }
  example "pass" "not said" {}
  example "fail" { EngineVersion = each.ended }
  example "unknown" "restored" { SnapshotIdentifier = "before-upgrade" }
}

# A log that is sent to CloudWatch.
shape "exports" {
  parameters = ["log"]
  condition  = contains(self.EnableCloudwatchLogsExports, each.log)
  example "pass" { EnableCloudwatchLogsExports = [each.log] }
  example "fail" {}
  example "fail" "another" { EnableCloudwatchLogsExports = ["other"] }
}

# Something whose web ACL stops requests that exploit well-known holes.
shape "guarded_against_bad_inputs" {
  parameters = []
  applies    = length(web_acls()) > 0
  condition  = anytrue([for a in web_acls() : acl_stops_bad_inputs(a)])
  why        = "Requests that exploit well-known holes such as Log4j's pass a web ACL that has no rules against them, or only counts them."
  fix        = "Add a rule with the managed group AWSManagedRulesKnownBadInputsRuleSet of vendor AWS to the rules of the web ACL."
  example "pass" {
    resource "AWS::WAFv2::WebACLAssociation" "Link" {
      ResourceArn = ref("self")
      WebACLArn   = ref("Waf", "Arn")
    }
    resource "AWS::WAFv2::WebACL" "Waf" {
      Rules = [{ Name = "bad", Priority = 0, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet" } } }]
    }
  }
  example "fail" {
    resource "AWS::WAFv2::WebACLAssociation" "Link" {
      ResourceArn = ref("self")
      WebACLArn   = ref("Waf", "Arn")
    }
    resource "AWS::WAFv2::WebACL" "Waf" { Rules = [{ Name = "rate", Priority = 0, Statement = { RateBasedStatement = { Limit = 2000, AggregateKeyType = "IP" } } }] }
  }
  example "fail" "the group only counts" {
    resource "AWS::WAFv2::WebACLAssociation" "Link" {
      ResourceArn = ref("self")
      WebACLArn   = ref("Waf", "Arn")
    }
    resource "AWS::WAFv2::WebACL" "Waf" {
      Rules = [{ Name = "bad", Priority = 0, OverrideAction = { Count = {} }, Statement = { ManagedRuleGroupStatement = { VendorName = "AWS", Name = "AWSManagedRulesKnownBadInputsRuleSet" } } }]
    }
  }
  example "unknown" "a web ACL out of sight" {
    resource "AWS::WAFv2::WebACLAssociation" "Link" {
      ResourceArn = ref("self")
      WebACLArn   = "arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/shop/0"
    }
  }
  example "not-applicable" "no web ACL" {}
}

# Storage of EBS that asks for encryption, or gets it by the account's default.
shape "encrypted_when_asked" {
  parameters = []
  condition  = self.Encrypted == true || account_encrypts_volumes()
  remedy     = { Encrypted = true }
  source     = "ec2-data-protection"
  example "pass" { Encrypted = true }
  example "fail" {}
  example "fail" "off" { Encrypted = false }
  example "pass" "by the account's default" {
    resource "AWS::EC2::EbsEncryptionByDefault" "Default" { Enabled = true }
  }
}

# Something of which AWS Backup keeps copies, where its selections stand beside it.
shape "in_a_backup_plan" {
  parameters = ["service", "kind", "tags"]
  applies    = length(resources("AWS::Backup::BackupSelection")) > 0
  condition  = selected_for_backup(each.service, each.kind, each.tags)
  fix        = "Give it a tag that {AWS::Backup::BackupSelection#BackupSelection.ListOfTags} of a backup selection names, or add its ARN to {AWS::Backup::BackupSelection#BackupSelection.Resources}."
  example "pass" "by its tag" {
    (each.tags) = [{ Key = "Backup", Value = "daily" }]
    resource "AWS::Backup::BackupSelection" "Tagged" {
      BackupSelection = { ListOfTags = [{ ConditionType = "STRINGEQUALS", ConditionKey = "Backup", ConditionValue = "daily" }] }
    }
  }
  example "pass" "by its ARN" {
    resource "AWS::Backup::BackupSelection" "Named" {
      BackupSelection = { Resources = [ref("self", "Arn")] }
    }
  }
  example "pass" "all of the kind" {
    resource "AWS::Backup::BackupSelection" "All" {
      BackupSelection = { Resources = ["arn:aws:${each.service}:*:*:${each.kind}*"] }
    }
  }
  example "fail" {
    (each.tags) = [{ Key = "Name", Value = "orders" }]
    resource "AWS::Backup::BackupSelection" "Tagged" {
      BackupSelection = { ListOfTags = [{ ConditionType = "STRINGEQUALS", ConditionKey = "Backup", ConditionValue = "daily" }] }
    }
  }
  example "unknown" {
    (each.tags) = [{ Key = "Backup", Value = unknown("parameter without default") }]
    resource "AWS::Backup::BackupSelection" "Tagged" {
      BackupSelection = { ListOfTags = [{ ConditionType = "STRINGEQUALS", ConditionKey = "Backup", ConditionValue = "daily" }] }
    }
  }
  example "not-applicable" "no selection in sight" {}
}

# A rule for a network that is not the whole internet.
shape "of_a_network" {
  parameters = ["cidr"]
  condition  = !public_cidr(each.cidr)
  fix        = "Name your own networks in {${each.cidr}}."
  example "pass" { (each.cidr) = "10.0.0.0/16" }
  example "fail" { (each.cidr) = "0.0.0.0/0" }
}

# A task that something starts on Fargate; whether 1.0.0 is Windows's latest version is not in sight.
shape "task_on_latest_platform" {
  parameters = ["task"]
  applies    = each.task != null && !beside_fargate(each.task.LaunchType)
  condition  = latest_platform(each.task.PlatformVersion, unknown("the task definition says whether 1.0.0 is Windows's latest version"))
  fix        = "Leave {${each.task}.PlatformVersion} out, or set it to LATEST."
  source     = "ecs-platform-versions"
  given { (each.task) = { LaunchType = "FARGATE" } }
  example "pass" { (each.task) = { TaskDefinitionArn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/job" } }
  example "pass" "latest" { (each.task) = { PlatformVersion = "LATEST" } }
  example "fail" { (each.task) = { PlatformVersion = "1.3.0" } }
  example "unknown" { (each.task) = { PlatformVersion = unknown("parameter without default") } }
  example "unknown" "perhaps Windows" { (each.task) = { PlatformVersion = "1.0.0" } }
}

# Credentials by which CloudFormation's helper scripts fetch what they need.
shape "fetches_without_secrets" {
  parameters = []
  condition  = !anytrue([for a in meta.Authentication : is_written_out(a.password) || is_written_out(a.secretKey) || is_echoed(a.password) || is_echoed(a.secretKey)])
  why        = "Metadata can be read by everybody who may describe the stack or read the template, and by every process on the machine."
  fix        = "Take password and secretKey out of AWS::CloudFormation::Authentication: with the type S3 and a roleName the machine fetches by its own role."
  example "pass" "nothing" {}
  example "pass" "by a role" {
    meta { Authentication = { fetch = { type = "S3", roleName = ref("Role"), buckets = ["setup"] } } }
    resource "AWS::IAM::Role" "Role" {}
  }
  example "fail" {
    meta { Authentication = { fetch = { type = "basic", username = "setup", password = "Sup3rS3cret-", uris = ["https://example.com/"] } } }
  }
  example "fail" "a key" {
    meta { Authentication = { fetch = { type = "S3", accessKeyId = "AKIAIOSFODNN7EXAMPLE", secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" } } }
  }
  example "fail" "a parameter that is shown" {
    meta { Authentication = { fetch = { type = "basic", username = "setup", password = parameter("Password") } } }
  }
  example "unknown" {
    meta { Authentication = { fetch = { type = "basic", username = "setup", password = unknown("value of another module") } } }
  }
}

# Files and commands by which CloudFormation's helper scripts set a machine up.
shape "sets_up_without_secrets" {
  parameters = []
  condition  = !anytrue([for c in meta.Init : anytrue([for f in c.files : holds_secret(f.content)]) || anytrue([for k in c.commands : holds_secret(k.command) || anytrue([for name, v in k.env : holds_secret(v, name)])])])
  why        = "Metadata can be read by everybody who may describe the stack or read the template, and by every process on the machine."
  fix        = "Take the secret out of AWS::CloudFormation::Init: let a command fetch it from Secrets Manager or Parameter Store with the machine's role."
  example "pass" "nothing" {}
  example "pass" {
    meta { Init = { config = { files = { "/etc/app.conf" = { content = "port = 8080" } }, commands = { start = { command = "systemctl start app" } } } } }
  }
  example "fail" "a file" {
    meta { Init = { config = { files = { "/etc/app.conf" = { content = "export DATABASE_PASSWORD=password1234" } } } } }
  }
  example "fail" "a command" {
    meta { Init = { configSets = { all = ["setup"] }, setup = { commands = { keys = { command = "aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE" } } } } }
  }
  example "fail" "its environment" {
    meta { Init = { config = { commands = { start = { command = "start", env = { DB_PASSWORD = "password1234" } } } } } }
  }
  example "unknown" {
    meta { Init = { config = { files = { "/etc/app.conf" = { content = unknown("value of another module") } } } } }
  }
}

# A role, in sight, with which something runs that may not do everything: by its own policies, by those that are attached to it or name it, and within its boundary.
shape "without_admin" {
  parameters = ["role"]
  applies    = referenced(each.role, "AWS::IAM::Role") != null
  condition  = !is_administrator(referenced(each.role, "AWS::IAM::Role"))
  fix        = "Give the role under {${each.role}} a policy for what is done with it."
  example "pass" {
    (each.role) = ref("Run", "Arn")
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"] }
  }
  example "pass" "within a boundary" {
    (each.role) = ref("Run", "Arn")
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"], PermissionsBoundary = ref("Edge") }
    resource "AWS::IAM::ManagedPolicy" "Edge" { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] } }
  }
  example "fail" {
    (each.role) = ref("Run", "Arn")
    resource "AWS::IAM::Role" "Run" { ManagedPolicyArns = ["arn:aws:iam::aws:policy/AdministratorAccess"] }
  }
  example "fail" "by a policy that names the role" {
    (each.role) = ref("Run", "Arn")
    resource "AWS::IAM::Role" "Run" { Path = "/" }
    resource "AWS::IAM::RolePolicy" "All" { RoleName = ref("Run"), PolicyName = "all", PolicyDocument = { Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] } }
  }
  example "unknown" {
    (each.role) = ref("Run", "Arn")
    resource "AWS::IAM::Role" "Run" { Policies = unknown("parameter without default") }
  }
  example "not-applicable" { (each.role) = "arn:aws:iam::123456789012:role/run" }
}

# What AWS offers to maintain is done, or has its day: told by a running account alone.
shape "maintenance_has_its_day" {
  parameters     = ["name"]
  title          = "Maintenance that waits for ${each.name} is to be applied on a day that is fixed"
  responsibility = "plat.update-settings"
  severity       = "medium"
  applies        = meta.Maintenance != null
  condition      = !anytrue([for a in meta.Maintenance.Pending : a.AppliedOn == null])
  why            = "What AWS offers and nobody asks for stays undone: fixes of engine and operating system wait until somebody lets them in."
  fix            = "Let what is pending be applied at once or in the next window (apply-pending-maintenance-action)."
  uninherits     = { "plat.patch" = "AWS applies every fix of a managed database by itself." }
  example "pass" "nothing is pending" {
    meta { Maintenance = { Pending = [] } }
  }
  example "pass" "it has its day" {
    meta { Maintenance = { Pending = [{ Action = "system-update", AppliedOn = "2027-01-10T03:00:00Z" }] } }
  }
  example "fail" {
    meta { Maintenance = { Pending = [{ Action = "system-update" }] } }
  }
  example "unknown" {
    meta { Maintenance = unknown("nobody may ask for it") }
  }
  example "not-applicable" {}
}

# No security update of a cache has passed the day by which it should be applied: told by a running account alone.
shape "no_update_overdue" {
  parameters = []
  applies    = meta.Updates != null
  condition  = !anytrue([for u in meta.Updates.Waiting : is_overdue(u, date)])
  fix        = "Apply the service update (batch-apply-update-action), in a quiet hour where the nodes are replaced one by one."
  example "pass" "none waits" {
    meta { Updates = { Waiting = [] } }
  }
  example "pass" "there is time" {
    meta { Updates = { Waiting = [{ Name = "elasticache-20991201", Type = "security-update", State = "not-applied", ApplyBy = "2099-12-31T00:00:00Z" }] } }
  }
  example "pass" "it is under way" {
    meta { Updates = { Waiting = [{ Name = "elasticache-20240101", Type = "security-update", State = "in-progress", ApplyBy = "2024-02-01T00:00:00Z" }] } }
  }
  example "fail" {
    meta { Updates = { Waiting = [{ Name = "elasticache-20240101", Type = "security-update", State = "not-applied", ApplyBy = "2024-02-01T00:00:00Z" }] } }
  }
  example "unknown" {
    meta { Updates = unknown("nobody may ask for it") }
  }
  example "not-applicable" {}
}

# An optional update of a search domain's software does not wait for somebody: told by a running account alone.
shape "software_is_current" {
  parameters = []
  applies    = meta.Software != null
  condition  = !(meta.Software.UpdateAvailable == true && meta.Software.IsOptional == true && meta.Software.State == "ELIGIBLE")
  fix        = "Start the update (start-service-software-update), now or in the off-peak window."
  example "pass" {
    meta { Software = { UpdateAvailable = false, State = "COMPLETED" } }
  }
  example "pass" "AWS installs it by itself" {
    meta { Software = { UpdateAvailable = true, State = "ELIGIBLE", IsOptional = false, InstalledBy = "2027-01-10T03:00:00Z" } }
  }
  example "fail" {
    meta { Software = { UpdateAvailable = true, State = "ELIGIBLE", IsOptional = true } }
  }
  example "unknown" {
    meta { Software = unknown("nobody may ask for it") }
  }
  example "not-applicable" {}
}
