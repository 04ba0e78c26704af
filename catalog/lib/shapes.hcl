# What checks of many services have in common: a check is of a shape by like = on(self.Property).

# A switch that is off until somebody turns it on.
shape "on" {
  parameters = ["property"]
  condition  = each.property == true
  fix        = "Set ${each.property} to true."
  remedy     = { (each.property) = true }
  example "pass" { (each.property) = true }
  example "fail" {}
  example "fail" "off" { (each.property) = false }
}

# A switch that is on until somebody turns it off.
shape "on_by_default" {
  parameters = ["property"]
  condition  = coalesce(each.property, true) == true
  fix        = "Leave ${each.property} out, or set it to true."
  remedy     = { (each.property) = true }
  example "pass" {}
  example "pass" "on" { (each.property) = true }
  example "fail" { (each.property) = false }
}

# A switch that opens what is closed until somebody turns it on.
shape "off" {
  parameters = ["property"]
  condition  = each.property != true
  fix        = "Set ${each.property} to false, or leave it out."
  remedy     = { (each.property) = false }
  example "pass" {}
  example "pass" "off" { (each.property) = false }
  example "fail" { (each.property) = true }
}

# A key of the customer's own: named, and none of those that AWS manages.
shape "own_key" {
  parameters = ["property"]
  condition  = each.property != null && (referenced(each.property) != null || !strcontains(each.property, "alias/aws/"))
  fix        = "Name a customer managed key in ${each.property}."
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
  condition  = !is_literal(each.property)
  fix        = "Take ${each.property} from a dynamic reference to Secrets Manager."
  example "pass" "none" {}
  example "pass" { (each.property) = "{{resolve:secretsmanager:service:SecretString:secret}}" }
  example "fail" { (each.property) = "Sup3rS3cret-" }
}

# What is left out unless somebody names it.
shape "named" {
  parameters = ["property", "sample"]
  condition  = each.property != null
  fix        = "Set ${each.property}."
  example "pass" { (each.property) = each.sample }
  example "fail" {}
}

# One value, which nobody has without asking for it.
shape "is" {
  parameters = ["property", "value"]
  condition  = each.property == each.value
  fix        = "Set ${each.property} to ${each.value}."
  example "pass" { (each.property) = each.value }
  example "fail" {}
}

# Any value but one, which nobody has without asking for it.
shape "is_not" {
  parameters = ["property", "value"]
  condition  = each.property != each.value
  fix        = "Set ${each.property} to something other than ${each.value}."
  example "pass" {}
  example "fail" { (each.property) = each.value }
}

# A number that is large enough; the default is what holds where none is given.
shape "at_least" {
  parameters = ["property", "default", "least"]
  condition  = coalesce(each.property, each.default) >= each.least
  fix        = "Set ${each.property} to ${each.least} or more."
  example "pass" { (each.property) = each.least }
  example "fail" { (each.property) = each.least - 1 }
}

# A number that is small enough; the default is what holds where none is given.
shape "at_most" {
  parameters = ["property", "default", "most"]
  condition  = coalesce(each.property, each.default) <= each.most
  fix        = "Set ${each.property} to ${each.most} or less."
  example "pass" { (each.property) = each.most }
  example "fail" { (each.property) = each.most + 1 }
}

# A list with anything in it.
shape "listed" {
  parameters = ["property", "sample"]
  condition  = length(each.property) > 0
  fix        = "Add to ${each.property}."
  example "pass" { (each.property) = each.sample }
  example "fail" {}
}

# A policy that does not let everybody in.
shape "policy_not_public" {
  parameters = ["property", "action"]
  condition  = !policy_grants_public(each.property)
  fix        = "Name accounts, roles or services in ${each.property}.Statement[].Principal, or narrow by condition."
  example "pass" {
    (each.property) = { Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = each.action, Resource = "*" }] }
  }
  example "fail" { (each.property) = { Statement = [{ Effect = "Allow", Principal = "*", Action = each.action, Resource = "*" }] } }
}

# A global database, which is encrypted if it says so or if the cluster is that it is made of.
shape "global_encrypted" {
  parameters = ["cluster"]
  condition  = self.StorageEncrypted == true || (self.StorageEncrypted == null && self.SourceDBClusterIdentifier != null && let.made_of_encrypted)
  let        = { source = referenced(self.SourceDBClusterIdentifier), made_of_encrypted = let.source.StorageEncrypted == true || (let.source == null ? unknown("it is encrypted if the cluster that it is made of is") : false) }
  fix        = "Set StorageEncrypted to true, or make the global cluster of an encrypted one."
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
  condition  = self.StorageEncrypted == true || (self.StorageEncrypted == null && (self.SnapshotIdentifier != null || self.SourceDBClusterIdentifier != null) ? unknown("a restored cluster is encrypted if its source is") : false)
  fix        = "Set StorageEncrypted to true; an existing cluster has to be restored from a snapshot into an encrypted one."
  remedy     = { StorageEncrypted = true }
  example "pass" { StorageEncrypted = true }
  example "fail" "AWS's default" { DBClusterIdentifier = "orders" }
  example "fail" "off" { StorageEncrypted = "false" }
  example "unknown" { StorageEncrypted = unknown("parameter without default") }
  example "unknown" "restored" { SnapshotIdentifier = "before-upgrade" }
}
