check "dynamodb-table-point-in-time-recovery-on" {
  title          = "DynamoDB tables can be restored to a point in time"
  responsibility = "data.backup"
  resource       = "AWS::DynamoDB::Table"
  severity       = "medium"
  like           = on(self.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled)
  why            = "Off by default: an erroneous write or delete cannot be taken back without it."
  uninherits     = { "data.backup" = "DynamoDB backs its tables up by itself." }
  source         = "ddb-pitr"
  confidence     = "derived"
}

check "dynamodb-table-recovery-period-full" {
  title          = "DynamoDB point-in-time recovery reaches a week back at least"
  responsibility = "data.backup"
  resource       = "AWS::DynamoDB::Table"
  severity       = "low"
  applies        = self.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled == true
  like           = at_least(self.PointInTimeRecoverySpecification.RecoveryPeriodInDays, 35, 7)
  why            = "Damage found later than the window reaches cannot be undone. AWS's default is 35 days, but it can be cut to one."
  fix            = "Set {PointInTimeRecoverySpecification.RecoveryPeriodInDays} to 7 or more, or leave it out."
  remedy         = { "PointInTimeRecoverySpecification.RecoveryPeriodInDays" = 35 }
  source         = "ddb-pitr"
  confidence     = "derived"
  given { PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = true } }
  example "pass" "AWS's default" {}
  example "not-applicable" {}
}

check "dynamodb-global-table-point-in-time-recovery-on" {
  title          = "DynamoDB global tables can be restored to a point in time in every Region"
  responsibility = "data.backup"
  resource       = "AWS::DynamoDB::GlobalTable"
  severity       = "medium"
  condition      = length(self.Replicas) > 0 && alltrue([for r in self.Replicas : r.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled == true])
  why            = "Replication copies an erroneous delete to every Region within a second; only recovery takes it back."
  fix            = "Set {Replicas.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled} to true for each replica."
  remedy         = { "Replicas[*].PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled" = true }
  uninherits     = { "data.backup" = "DynamoDB backs its tables up by itself." }
  source         = "ddb-pitr"
  confidence     = "derived"
  example "pass" {
    Replicas = [{ Region = "eu-west-1", PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = true } }]
  }
  example "fail" "one left out" {
    Replicas = [{ Region = "eu-west-1", PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = true } }, { Region = "eu-central-1" }]
  }
  example "unknown" {
    Replicas = [{ Region = "eu-west-1", PointInTimeRecoverySpecification = { PointInTimeRecoveryEnabled = unknown("parameter without default") } }]
  }
}

check "dynamodb-table-named-key-in-use" {
  title          = "DynamoDB tables use the encryption key they name"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::DynamoDB::Table"
  severity       = "medium"
  condition      = self.SSESpecification.KMSMasterKeyId == null || self.SSESpecification.SSEEnabled == true
  why            = "AWS encrypts every table anyway, but a key that is named while encryption by KMS is off is not the one that does it."
  fix            = "Set {SSESpecification.SSEEnabled} to true beside {SSESpecification:KMSMasterKeyId}."
  remedy         = { "SSESpecification.SSEEnabled" = true }
  source         = "ddb-encryption"
  example "pass" "AWS's default" {}
  example "pass" { SSESpecification = { SSEEnabled = true, KMSMasterKeyId = "alias/orders" } }
  example "fail" { SSESpecification = { SSEEnabled = false, KMSMasterKeyId = "alias/orders" } }
}

check "dynamodb-table-encrypted-with-kms" {
  title          = "DynamoDB tables are encrypted with a KMS key of the account"
  responsibility = "data.keys"
  resource       = "AWS::DynamoDB::Table"
  severity       = "low"
  like           = on(self.SSESpecification.SSEEnabled)
  why            = "With the key that AWS owns, which is the default, decryption appears in no log of yours and cannot be withdrawn."
  fix            = "Set {SSESpecification.SSEEnabled} to true, and name a key in {SSESpecification:KMSMasterKeyId}."
  source         = "ddb-encryption"
  example "pass" { SSESpecification = { SSEEnabled = true, SSEType = "KMS" } }
}

check "dynamodb-table-encrypted-with-customer-managed-key" {
  title          = "DynamoDB tables are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::DynamoDB::Table"
  severity       = "low"
  condition      = self.SSESpecification.SSEEnabled == true && self.SSESpecification.KMSMasterKeyId != null && (referenced(self.SSESpecification.KMSMasterKeyId) != null || !endswith(self.SSESpecification.KMSMasterKeyId, "alias/aws/dynamodb"))
  why            = "Only a key of your own has a policy that narrows who decrypts, and can be disabled."
  fix            = "Name a customer managed key in {SSESpecification.KMSMasterKeyId}, with {SSESpecification:SSEEnabled} true."
  source         = "ddb-encryption"
  example "pass" "key of the same stack" {
    SSESpecification = { SSEEnabled = true, SSEType = "KMS", KMSMasterKeyId = ref("Key", "Arn") }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "AWS managed key" { SSESpecification = { SSEEnabled = true } }
  example "fail" "AWS owned key" {}
}

check "dynamodb-global-table-encrypted-with-customer-managed-key" {
  title          = "DynamoDB global tables are encrypted with a KMS key of the customer's own in every Region"
  responsibility = "data.keys"
  resource       = "AWS::DynamoDB::GlobalTable"
  severity       = "low"
  condition      = self.SSESpecification.SSEEnabled == true && length(self.Replicas) > 0 && alltrue([for r in self.Replicas : r.SSESpecification.KMSMasterKeyId != null])
  why            = "Only a key of your own has a policy that narrows who decrypts; each Region needs one."
  fix            = "Set {SSESpecification.SSEEnabled} and {SSESpecification:SSEType} KMS, and {Replicas.SSESpecification.KMSMasterKeyId} for each replica."
  source         = "ddb-encryption"
  example "pass" {
    SSESpecification = { SSEEnabled = true, SSEType = "KMS" }
    Replicas         = [{ Region = "eu-west-1", SSESpecification = { KMSMasterKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" } }]
  }
  example "fail" "AWS owned key" { Replicas = [{ Region = "eu-west-1" }] }
  example "fail" "one Region without" {
    SSESpecification = { SSEEnabled = true, SSEType = "KMS" }
    Replicas         = [{ Region = "eu-west-1", SSESpecification = { KMSMasterKeyId = "arn:aws:kms:eu-west-1:111122223333:key/0a1b" } }, { Region = "eu-central-1" }]
  }
}

check "dynamodb-table-protected-from-deletion" {
  title          = "DynamoDB tables are protected from deletion"
  responsibility = "data.backup"
  resource       = "AWS::DynamoDB::Table"
  severity       = "medium"
  like           = on(self.DeletionProtectionEnabled)
  why            = "A deleted table takes its point-in-time window with it, except for one last backup of 35 days."
}

check "dynamodb-global-table-protected-from-deletion" {
  title          = "DynamoDB global tables are protected from deletion in every Region"
  responsibility = "data.backup"
  resource       = "AWS::DynamoDB::GlobalTable"
  severity       = "medium"
  condition      = length(self.Replicas) > 0 && alltrue([for r in self.Replicas : r.DeletionProtectionEnabled == true])
  why            = "A replica without protection can be dropped with one call."
  fix            = "Set {Replicas.DeletionProtectionEnabled} to true for each replica."
  remedy         = { "Replicas[*].DeletionProtectionEnabled" = true }
  example "pass" { Replicas = [{ Region = "eu-west-1", DeletionProtectionEnabled = true }] }
  example "fail" { Replicas = [{ Region = "eu-west-1" }] }
  example "unknown" {
    Replicas = [{ Region = "eu-west-1", DeletionProtectionEnabled = unknown("parameter without default") }]
  }
}

check "dynamodb-table-capacity-scales" {
  title          = "DynamoDB tables scale with demand"
  responsibility = "svc.capacity"
  resource       = "AWS::DynamoDB::Table"
  severity       = "low"
  condition      = self.BillingMode == "PAY_PER_REQUEST" || anytrue([for t in referencing("AWS::ApplicationAutoScaling::ScalableTarget", "ResourceId", "table/{name}") : t.ServiceNamespace == "dynamodb"])
  why            = "Provisioned throughput without auto scaling refuses requests as soon as the peak exceeds what was ordered."
  fix            = "Set {BillingMode} to PAY_PER_REQUEST, or add an AWS::ApplicationAutoScaling::ScalableTarget whose {AWS::ApplicationAutoScaling::ScalableTarget#ResourceId} is the table."
  remedy         = { BillingMode = "PAY_PER_REQUEST", ProvisionedThroughput = null }
  uninherits     = { "svc.capacity" = "DynamoDB scales with demand by itself." }
  example "pass" "on demand" { BillingMode = "PAY_PER_REQUEST" }
  example "pass" "auto scaling" {
    BillingMode = "PROVISIONED"
    resource "AWS::ApplicationAutoScaling::ScalableTarget" "Scaling" {
      ResourceId       = ref("self")
      ServiceNamespace = "dynamodb"
    }
  }
  example "pass" "auto scaling, by name" {
    TableName = "orders"
    resource "AWS::ApplicationAutoScaling::ScalableTarget" "Scaling" { ResourceId = "table/orders", ServiceNamespace = "dynamodb" }
  }
  example "fail" "default mode" { TableName = "orders" }
  example "fail" "another table scales" {
    TableName = "orders"
    resource "AWS::ApplicationAutoScaling::ScalableTarget" "Scaling" { ResourceId = "table/orders-archive", ServiceNamespace = "dynamodb" }
  }
  example "fail" "another service's target of the same name" {
    TableName = "orders"
    resource "AWS::ApplicationAutoScaling::ScalableTarget" "Scaling" { ResourceId = "service/orders/web", ServiceNamespace = "ecs" }
  }
}

check "dynamodb-table-policy-not-public" {
  title          = "DynamoDB table policies allow nobody in general"
  responsibility = "iam.resource-policy"
  resource       = "AWS::DynamoDB::Table"
  severity       = "critical"
  condition      = !policy_grants_public(self.ResourcePolicy.PolicyDocument) && !policy_grants_public(self.StreamSpecification.ResourcePolicy.PolicyDocument)
  why            = "A statement for principal * without a condition hands the table or its stream to every AWS customer."
  fix            = "Name the principals in {ResourcePolicy.PolicyDocument.Statement[].Principal}."
  example "pass" "no policy" {}
  example "pass" "one account" {
    ResourcePolicy = { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "dynamodb:GetItem", Resource = "*" }] } }
  }
  example "fail" "table" {
    ResourcePolicy = { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "dynamodb:GetItem", Resource = "*" }] } }
  }
  example "fail" "stream" {
    StreamSpecification = { StreamViewType = "NEW_IMAGE", ResourcePolicy = { PolicyDocument = { Statement = [{ Effect = "Allow", Principal = "*", Action = "dynamodb:GetRecords", Resource = "*" }] } } }
  }
}

check "dynamodb-table-policy-actions-named" {
  title          = "DynamoDB table policies allow named actions, not all"
  responsibility = "iam.resource-policy"
  resource       = "AWS::DynamoDB::Table"
  severity       = "medium"
  like           = actions_named(self.ResourcePolicy.PolicyDocument, "dynamodb:*")
  why            = "All actions include deleting the table and changing its policy."
}

check "dax-cluster-encrypted-at-rest" {
  title          = "DAX clusters encrypt what they cache"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::DAX::Cluster"
  severity       = "high"
  like           = on(self.SSESpecification.SSEEnabled)
  why            = "The tables are encrypted by themselves; the cache before them is not, and cannot be switched over later."
  fix            = "Set {SSESpecification.SSEEnabled} to true when creating the cluster."
  source         = "dax-encryption"
  confidence     = "derived"
}

check "dax-cluster-requires-tls" {
  title          = "DAX clusters speak TLS"
  responsibility = "data.transit"
  resource       = "AWS::DAX::Cluster"
  severity       = "medium"
  like           = is(self.ClusterEndpointEncryptionType, "TLS")
  why            = "By default requests and answers cross the VPC in the clear."
  fix            = "Set {ClusterEndpointEncryptionType} to TLS when creating the cluster."
  remedy         = { ClusterEndpointEncryptionType = "TLS" }
  source         = "dax-encryption"
  confidence     = "derived"
  example "fail" "none" { ClusterEndpointEncryptionType = "NONE" }
}

check "dax-cluster-spans-zones" {
  title          = "DAX clusters have nodes in several zones"
  responsibility = "ops.resilience"
  resource       = "AWS::DAX::Cluster"
  severity       = "low"
  condition      = self.ReplicationFactor >= 2 && (self.AvailabilityZones == null || length(distinct(self.AvailabilityZones)) >= 2)
  why            = "A cluster of one node, or of one zone, is gone with it, and the whole load falls on the table."
  fix            = "Set {ReplicationFactor} to 3 and {AvailabilityZones} to different zones, or leave the zones to AWS."
  source         = "dax-maintenance"
  confidence     = "derived"
  example "pass" "zones by AWS" { ReplicationFactor = 3 }
  example "pass" { ReplicationFactor = 2, AvailabilityZones = ["eu-west-1a", "eu-west-1b"] }
  example "fail" "one node" { ReplicationFactor = "1" }
  example "fail" "one zone" { ReplicationFactor = 2, AvailabilityZones = ["eu-west-1a", "eu-west-1a"] }
}

check "dax-cluster-maintenance-window-set" {
  title          = "DAX clusters have a maintenance window of the team's choosing"
  responsibility = "plat.update-settings"
  resource       = "AWS::DAX::Cluster"
  severity       = "low"
  like           = named(self.PreferredMaintenanceWindow, "sun:03:00-sun:04:00")
  why            = "Otherwise AWS picks the hour in which it patches the nodes."
  fix            = "Set {PreferredMaintenanceWindow}, for instance sun:03:00-sun:04:00."
  source         = "dax-maintenance"
  confidence     = "derived"
}
