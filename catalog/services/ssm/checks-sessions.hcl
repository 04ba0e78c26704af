check "ssm-session-encrypted" {
  title          = "Session Manager encrypts sessions with a key of the customer's"
  responsibility = "data.transit"
  resource       = "AWS::SSM::Document"
  severity       = "medium"
  level          = "thorough"
  let            = { documents = [self.Content.inputs != null ? self.Content : try(jsondecode(self.Content), yamldecode(self.Content), null)] }
  applies        = self.DocumentType == "Session" && anytrue([for c in let.documents : c.sessionType == null || c.sessionType == "Standard_Stream"])
  condition      = anytrue([for c in let.documents : is_given(c.inputs.kmsKeyId)])
  why            = "TLS ends at the service; only with a key of KMS is what is typed and shown encrypted all the way between the two ends."
  fix            = "Set inputs.kmsKeyId in {Content} of the session document."
  example "pass" {
    DocumentType = "Session"
    Content      = { schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = { kmsKeyId = "alias/sessions" } }
  }
  example "pass" "as text" {
    DocumentType = "Session"
    Content      = "{\"schemaVersion\": \"1.0\", \"inputs\": {\"kmsKeyId\": \"alias/sessions\"}}"
  }
  example "fail" {
    DocumentType = "Session"
    Content      = { schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = { kmsKeyId = "" } }
  }
  example "fail" "left out" {
    DocumentType = "Session"
    Content      = { schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = {} }
  }
  example "unknown" {
    DocumentType = "Session"
    Content      = { schemaVersion = "1.0", sessionType = "Standard_Stream", inputs = { kmsKeyId = unknown("parameter without default") } }
  }
  example "not-applicable" { DocumentType = "Command" }
}

check "ssm-session-logged" {
  title          = "Session Manager records sessions, encrypted"
  responsibility = "ops.logging"
  resource       = "AWS::SSM::Document"
  severity       = "medium"
  let            = { documents = [self.Content.inputs != null ? self.Content : try(jsondecode(self.Content), yamldecode(self.Content), null)] }
  applies        = self.DocumentType == "Session" && anytrue([for c in let.documents : c.sessionType == null || c.sessionType == "Standard_Stream"])
  condition      = anytrue([for c in let.documents : is_given(c.inputs.s3BucketName) && c.inputs.s3EncryptionEnabled == true || is_given(c.inputs.cloudWatchLogGroupName) && c.inputs.cloudWatchEncryptionEnabled == true])
  why            = "Without a record nobody can tell what was done on the machine; a plain record shows passwords typed by mistake."
  fix            = "Set inputs.s3BucketName with s3EncryptionEnabled, or cloudWatchLogGroupName with cloudWatchEncryptionEnabled, in {Content}."
  given { DocumentType = "Session", Content = { sessionType = "Standard_Stream" } }
  example "pass" { Content = { inputs = { s3BucketName = "session-logs", s3EncryptionEnabled = true } } }
  example "pass" "to CloudWatch" {
    Content = { inputs = { s3BucketName = "", cloudWatchLogGroupName = "sessions", cloudWatchEncryptionEnabled = true } }
  }
  example "fail" { Content = { inputs = { s3BucketName = "session-logs", s3EncryptionEnabled = false } } }
  example "unknown" { Content = { inputs = { s3BucketName = "session-logs", s3EncryptionEnabled = unknown("parameter without default") } } }
  example "not-applicable" { DocumentType = "Automation" }
}

check "ssm-document-no-secrets" {
  title          = "Documents hold no passwords or keys"
  responsibility = "iam.identities"
  resource       = "AWS::SSM::Document"
  severity       = "critical"
  condition      = self.Content == null || !holds_secret(jsonencode(self.Content))
  why            = "Everybody who may read the document reads the secret, and every run writes it to the command's history."
  fix            = "Take the secret out of Content: pass a SecureString or a secret by reference."
  example "pass" { Content = { schemaVersion = "2.2", mainSteps = [{ action = "aws:runShellScript", inputs = { runCommand = ["yum -y update"] } }] } }
  example "fail" { Content = { schemaVersion = "2.2", mainSteps = [{ action = "aws:runShellScript", inputs = { runCommand = ["export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE"] } }] } }
}

checks "ssm-setting" {
  each "ssm-documents-not-public" {
    title          = "Documents cannot be shared with everybody"
    value          = "Disable"
    id             = "/ssm/documents/console/public-sharing-permission"
    responsibility = "net.exposure"
    severity       = "high"
    why            = "A public document shows the inside of the account to anybody: host names, paths, sometimes passwords."
    example "fail" {
      SettingId    = "arn:aws:ssm:eu-central-1:111122223333:servicesetting/ssm/documents/console/public-sharing-permission"
      SettingValue = "Enable"
    }
  }
  each "ssm-automation-logged" {
    title          = "Scripts of automations are logged"
    value          = "CloudWatch"
    id             = "/ssm/automation/customer-script-log-destination"
    responsibility = "ops.logging"
    severity       = "medium"
    level          = "thorough"
    why            = "What a script of an automation changed cannot be told later without its output."
    example "fail" { SettingId = "/ssm/automation/customer-script-log-destination", SettingValue = "None" }
  }
  resource  = "AWS::SSM::ServiceSetting"
  applies   = endswith(self.SettingId, each.id)
  condition = self.SettingValue == each.value
  fix       = "Set {SettingValue} to ${each.value}."
  remedy    = { SettingValue = each.value }
  source    = "ssm-service-setting"
  example "pass" { SettingId = each.id, SettingValue = each.value }
  example "not-applicable" { SettingId = "/ssm/opsinsights/opscenter" }
}

check "ssm-resource-policy-not-public" {
  title          = "Policies on Systems Manager resources admit nobody unknown"
  responsibility = "iam.resource-policy"
  resource       = "AWS::SSM::ResourcePolicy"
  severity       = "critical"
  like           = policy_not_public(self.Policy, "ssm:GetParameter")
  why            = "A policy for everybody opens shared parameters or operational data to any AWS account."
  fix            = "Name accounts, or the organisation in a condition, in {Policy}."
}

check "ssm-resource-data-sync-customer-key" {
  title          = "Inventory that is collected in a bucket is encrypted with a key of the customer's"
  responsibility = "data.keys"
  resource       = "AWS::SSM::ResourceDataSync"
  severity       = "low"
  applies        = self.SyncType == null || self.SyncType == "SyncToDestination"
  condition      = self.KMSKeyArn != null || self.S3Destination.KMSKeyArn != null
  why            = "The inventory lists every package and service of the fleet: a map for an attacker, worth a key that can be withdrawn."
  fix            = "Set {S3Destination.KMSKeyArn}."
  example "pass" { S3Destination = { BucketName = "inventory", BucketRegion = "eu-central-1", SyncFormat = "JsonSerDe", KMSKeyArn = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" } }
  example "fail" { S3Destination = { BucketName = "inventory", BucketRegion = "eu-central-1", SyncFormat = "JsonSerDe" } }
  example "not-applicable" { SyncType = "SyncFromSource" }
}

check "ssm-guiconnect-sessions-recorded" {
  title          = "Remote desktop sessions through Systems Manager are recorded"
  responsibility = "ops.logging"
  resource       = "AWS::SSMGuiConnect::Preferences"
  severity       = "low"
  like           = listed(self.ConnectionRecordingPreferences.RecordingDestinations.S3Buckets, [{ BucketName = "recordings", BucketOwner = "111122223333" }])
  why            = "Without a recording nobody can tell what was done on the desktop."
  fix            = "Name a bucket in {ConnectionRecordingPreferences.RecordingDestinations.S3Buckets}."
}
