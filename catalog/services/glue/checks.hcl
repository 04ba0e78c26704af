check "glue-job-version-supported" {
  title          = "Glue jobs run on a supported version of Glue"
  responsibility = "plat.update-settings"
  resource       = ["AWS::Glue::Job", "AWS::Glue::Session", "AWS::Glue::DevEndpoint"]
  severity       = "high"
  condition      = supported("glue", self.GlueVersion, date)
  why            = "A version past its end of support gets no more security patches."
  fix            = "Name a supported version in {GlueVersion}, and test the script with it."
  source         = "glue-version-policy"
  uninherits     = { "plat.patch" = "AWS patches the runtime of a serverless job, whatever version it names." }
  example "pass" { GlueVersion = "5.0" }
  example "pass" "not said" { Name = "load" }
  example "fail" { GlueVersion = "2.0" }
}

check "glue-security-configuration-encrypts" {
  title          = "Glue security configurations encrypt data, logs and bookmarks"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Glue::SecurityConfiguration"
  severity       = "medium"
  let            = { set = self.EncryptionConfiguration }
  condition      = length(let.set.S3Encryptions) > 0 && alltrue([for e in let.set.S3Encryptions : contains(["SSE-KMS", "SSE-S3"], e.S3EncryptionMode)]) && let.set.CloudWatchEncryption.CloudWatchEncryptionMode == "SSE-KMS" && let.set.JobBookmarksEncryption.JobBookmarksEncryptionMode == "CSE-KMS"
  why            = "What is left out is written without encryption by the job, whatever the configuration is called."
  fix            = "Set {EncryptionConfiguration.S3Encryptions:S3EncryptionMode} to SSE-KMS, {EncryptionConfiguration.CloudWatchEncryption:CloudWatchEncryptionMode} to SSE-KMS and {EncryptionConfiguration.JobBookmarksEncryption:JobBookmarksEncryptionMode} to CSE-KMS, with keys."
  source         = "glue-encryption"
  confidence     = "derived"
  example "pass" {
    EncryptionConfiguration = {
      CloudWatchEncryption   = { CloudWatchEncryptionMode = "SSE-KMS", KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1" }
      JobBookmarksEncryption = { JobBookmarksEncryptionMode = "CSE-KMS", KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1" }
      S3Encryptions          = [{ S3EncryptionMode = "SSE-KMS", KmsKeyArn = "arn:aws:kms:eu-west-1:111122223333:key/1" }]
    }
  }
  example "fail" "logs left out" { EncryptionConfiguration = { S3Encryptions = [{ S3EncryptionMode = "SSE-KMS" }] } }
}

check "glue-runs-under-a-security-configuration" {
  title          = "Glue jobs, crawlers and development endpoints have a security configuration"
  responsibility = "data.encrypt-rest"
  resource       = ["AWS::Glue::Job", "AWS::Glue::Crawler", "AWS::Glue::DevEndpoint"]
  severity       = "medium"
  condition      = self.SecurityConfiguration != null || self.CrawlerSecurityConfiguration != null
  why            = "Without one, bookmarks and logs are written as the account happens to have it, without a key of their own."
  fix            = "Name an AWS::Glue::SecurityConfiguration in {SecurityConfiguration} (crawlers: {CrawlerSecurityConfiguration})."
  example "pass" { SecurityConfiguration = "encrypted" }
  example "fail" {}
}

check "glue-catalog-encrypted" {
  title          = "The Glue catalogue is encrypted at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Glue::DataCatalogEncryptionSettings"
  severity       = "medium"
  condition      = contains(["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"], self.DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode)
  why            = "Table definitions tell where data lie and what they look like; by default no key of yours protects them."
  fix            = "Set {DataCatalogEncryptionSettings:EncryptionAtRest.CatalogEncryptionMode} to SSE-KMS."
  remedy         = { "DataCatalogEncryptionSettings.EncryptionAtRest.CatalogEncryptionMode" = "SSE-KMS" }
  example "pass" { DataCatalogEncryptionSettings = { EncryptionAtRest = { CatalogEncryptionMode = "SSE-KMS" } } }
  example "fail" "off" { DataCatalogEncryptionSettings = { EncryptionAtRest = { CatalogEncryptionMode = "DISABLED" } } }
  example "fail" "left out" { DataCatalogEncryptionSettings = { ConnectionPasswordEncryption = { ReturnConnectionPasswordEncrypted = true } } }
}

check "glue-connection-passwords-encrypted" {
  title          = "The Glue catalogue encrypts the passwords of connections"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Glue::DataCatalogEncryptionSettings"
  severity       = "medium"
  like           = on(self.DataCatalogEncryptionSettings.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted)
  why            = "Whoever may read a connection gets its password in the clear."
  fix            = "Set {DataCatalogEncryptionSettings:ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted} to true, with a key."
  example "fail" { DataCatalogEncryptionSettings = { EncryptionAtRest = { CatalogEncryptionMode = "SSE-KMS" } } }
}

check "glue-connection-requires-tls" {
  title          = "Glue connections to databases require TLS"
  responsibility = "data.transit"
  resource       = "AWS::Glue::Connection"
  severity       = "medium"
  applies        = coalesce(self.ConnectionInput.ConnectionType, "JDBC") == "JDBC"
  condition      = lower(self.ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL) == "true"
  why            = "Jobs and crawlers read the database over plain connections, passwords included."
  fix            = "Set JDBC_ENFORCE_SSL to true in {ConnectionInput.ConnectionProperties}."
  remedy         = { "ConnectionInput.ConnectionProperties.JDBC_ENFORCE_SSL" = "true" }
  example "pass" { ConnectionInput = { ConnectionType = "JDBC", ConnectionProperties = { JDBC_ENFORCE_SSL = "true" } } }
  example "fail" "AWS's default" { ConnectionInput = { ConnectionType = "JDBC", ConnectionProperties = { USERNAME = "reader" } } }
  example "not-applicable" "a network connection" { ConnectionInput = { ConnectionType = "NETWORK" } }
}

check "glue-connection-password-not-written-out" {
  title          = "Passwords of Glue connections are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::Glue::Connection"
  severity       = "critical"
  condition      = !is_written_out(self.ConnectionInput.ConnectionProperties.PASSWORD)
  why            = "Whoever reads the template, its repository or the state may log in to the database."
  fix            = "Name a secret in SECRET_ID instead of PASSWORD."
  example "pass" "a secret" { ConnectionInput = { ConnectionProperties = { SECRET_ID = "reader" } } }
  example "fail" { ConnectionInput = { ConnectionProperties = { USERNAME = "reader", PASSWORD = "Sup3rS3cret-" } } }
}

check "glue-job-arguments-without-secrets" {
  title          = "Arguments of Glue jobs hold no secrets"
  responsibility = "app.software"
  resource       = "AWS::Glue::Job"
  severity       = "high"
  condition      = !anytrue([for name, value in self.DefaultArguments : is_literal(value) && holds_secret(value, name)])
  why            = "Arguments can be read by everybody who may look at the job, and stand in logs and history."
  fix            = "Keep the secret in Secrets Manager and give the job its name."
  example "pass" { DefaultArguments = { "--SECRET_NAME" = "db/reader", "--TempDir" = "s3://temp/" } }
  example "fail" { DefaultArguments = { "--db_password" = "hunter2hunter2" } }
}

check "glue-ml-transform-encrypted" {
  title          = "Machine learning transforms of Glue encrypt what they keep"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::Glue::MLTransform"
  severity       = "medium"
  like           = is(self.TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode, "SSE-KMS")
  why            = "Labelled samples of your data lie there without a key of yours."
  fix            = "Set {TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode} to SSE-KMS."
  remedy         = { "TransformEncryption.MLUserDataEncryption.MLUserDataEncryptionMode" = "SSE-KMS" }
}

check "glue-job-role-not-admin" {
  title          = "Glue jobs do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::Glue::Job"
  severity       = "high"
  like           = without_admin(self.Role)
  why            = "Whoever may change the script in its bucket runs it with all rights of the account."
}
