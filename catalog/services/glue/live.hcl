live "AWS::Glue::Connection" {
  service   = "glue"
  operation = "GetConnections"
  actions   = ["glue:GetConnections"]
  input     = { HidePassword = true }
  items     = "ConnectionList[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  set = {
    ConnectionInput = { ConnectionProperties = { JDBC_ENFORCE_SSL = self.ConnectionProperties.JDBC_ENFORCE_SSL }, ConnectionType = self.ConnectionType }
  }
}

live "AWS::Glue::Crawler" {
  service   = "glue"
  operation = "GetCrawlers"
  actions   = ["glue:GetCrawlers"]
  items     = "Crawlers[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["CrawlerSecurityConfiguration"]
}

live "AWS::Glue::DataCatalogEncryptionSettings" {
  service   = "glue"
  operation = "GetDataCatalogEncryptionSettings"
  actions   = ["glue:GetDataCatalogEncryptionSettings"]
  items     = "DataCatalogEncryptionSettings"
  set = {
    DataCatalogEncryptionSettings = { ConnectionPasswordEncryption = { ReturnConnectionPasswordEncrypted = self.ConnectionPasswordEncryption.ReturnConnectionPasswordEncrypted }, EncryptionAtRest = { CatalogEncryptionMode = self.EncryptionAtRest.CatalogEncryptionMode } }
  }
}

live "AWS::Glue::DevEndpoint" {
  service   = "glue"
  operation = "GetDevEndpoints"
  actions   = ["glue:GetDevEndpoints"]
  items     = "DevEndpoints[]"
  id        = "EndpointName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["GlueVersion", "SecurityConfiguration", "SubnetId"]
}

live "AWS::Glue::Job" {
  service   = "glue"
  operation = "GetJobs"
  actions   = ["glue:GetJobs"]
  items     = "Jobs[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["DefaultArguments", "GlueVersion", "Role", "SecurityConfiguration"]
}

live "AWS::Glue::MLTransform" {
  service   = "glue"
  operation = "GetMLTransforms"
  actions   = ["glue:GetMLTransforms"]
  items     = "Transforms[]"
  id        = "TransformId"
  equal     = ["GlueVersion"]
  set = {
    TransformEncryption = { MLUserDataEncryption = { MLUserDataEncryptionMode = self.TransformEncryption.MlUserDataEncryption.MlUserDataEncryptionMode } }
  }
}

live "AWS::Glue::SecurityConfiguration" {
  service   = "glue"
  operation = "GetSecurityConfigurations"
  actions   = ["glue:GetSecurityConfigurations"]
  items     = "SecurityConfigurations[]"
  id        = "Name"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["EncryptionConfiguration.CloudWatchEncryption.CloudWatchEncryptionMode", "EncryptionConfiguration.JobBookmarksEncryption.JobBookmarksEncryptionMode"]
  set = {
    EncryptionConfiguration = merge(self.EncryptionConfiguration, { S3Encryptions = [for x in each(self.EncryptionConfiguration.S3Encryption) : { S3EncryptionMode = x.S3EncryptionMode }] })
  }
}

live "AWS::Glue::Session" {
  service   = "glue"
  operation = "ListSessions"
  actions   = ["glue:ListSessions"]
  items     = "Sessions[]"
  id        = "Id"
  equal     = ["GlueVersion"]
}
