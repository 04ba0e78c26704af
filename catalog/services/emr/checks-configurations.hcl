check "emr-security-configuration-encrypts-at-rest" {
  title          = "EMR security configurations switch on encryption at rest"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EMR::SecurityConfiguration"
  severity       = "high"
  condition      = json(self.SecurityConfiguration).EncryptionConfiguration.EnableAtRestEncryption == true
  why            = "Clusters with this configuration otherwise write data to S3 and to local disks as it is."
  fix            = "Set {SecurityConfiguration.EncryptionConfiguration.EnableAtRestEncryption} to true, with {SecurityConfiguration.EncryptionConfiguration:AtRestEncryptionConfiguration}."
  source         = "emr-security-configuration"
  confidence     = "derived"
  example "pass" { SecurityConfiguration = { EncryptionConfiguration = { EnableAtRestEncryption = true, AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } } } } }
  example "pass" "as JSON text" { SecurityConfiguration = "{\"EncryptionConfiguration\":{\"EnableAtRestEncryption\":true}}" }
  example "fail" { SecurityConfiguration = { EncryptionConfiguration = { EnableAtRestEncryption = false } } }
  example "fail" "no encryption at all" { SecurityConfiguration = { AuthenticationConfiguration = {} } }
}

check "emr-security-configuration-encrypts-in-transit" {
  title          = "EMR security configurations switch on encryption in transit"
  responsibility = "data.transit"
  resource       = "AWS::EMR::SecurityConfiguration"
  severity       = "high"
  condition      = json(self.SecurityConfiguration).EncryptionConfiguration.EnableInTransitEncryption == true
  why            = "Data that moves between the nodes of a cluster can otherwise be read in the network."
  fix            = "Set {SecurityConfiguration.EncryptionConfiguration.EnableInTransitEncryption} to true, with {SecurityConfiguration.EncryptionConfiguration:InTransitEncryptionConfiguration}."
  source         = "emr-security-configuration"
  confidence     = "derived"
  example "pass" { SecurityConfiguration = { EncryptionConfiguration = { EnableInTransitEncryption = true } } }
  example "fail" { SecurityConfiguration = { EncryptionConfiguration = { EnableInTransitEncryption = false } } }
  example "fail" "not said" { SecurityConfiguration = { EncryptionConfiguration = { EnableAtRestEncryption = true } } }
}

check "emr-security-configuration-encrypts-local-disks" {
  title          = "EMR security configurations encrypt local disks"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EMR::SecurityConfiguration"
  severity       = "high"
  condition      = one_of_all(json(self.SecurityConfiguration).EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration, "EncryptionKeyProviderType", ["AwsKms", "Custom"])
  why            = "HDFS and the scratch space of jobs lie on local disks and hold the same data as the buckets."
  fix            = "Set {SecurityConfiguration:EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration} with a type of key provider."
  source         = "emr-security-configuration"
  confidence     = "derived"
  example "pass" { SecurityConfiguration = { EncryptionConfiguration = { EnableAtRestEncryption = true, AtRestEncryptionConfiguration = { LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", AwsKmsKey = "arn:aws:kms:eu-west-1:123456789012:key/1234" } } } } }
  example "fail" { SecurityConfiguration = { EncryptionConfiguration = { EnableAtRestEncryption = true, AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } } } } }
  example "pass" "whoever provides the key" {
    SecurityConfiguration = { EncryptionConfiguration = { AtRestEncryptionConfiguration = { LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = unknown("parameter without default") } } } }
  }
}

check "emr-security-configuration-ebs-encrypted" {
  title          = "EMR security configurations encrypt EBS volumes, the root volume included"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EMR::SecurityConfiguration"
  severity       = "medium"
  condition      = json(self.SecurityConfiguration).EncryptionConfiguration.AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration.EnableEbsEncryption == true
  why            = "Local disk encryption leaves the root volume out unless EBS encryption is on too."
  fix            = "Set {SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration:LocalDiskEncryptionConfiguration.EnableEbsEncryption} to true, with AwsKms as the provider of keys."
  source         = "emr-security-configuration"
  confidence     = "derived"
  example "pass" { SecurityConfiguration = { EncryptionConfiguration = { AtRestEncryptionConfiguration = { LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms", EnableEbsEncryption = true } } } } }
  example "fail" { SecurityConfiguration = { EncryptionConfiguration = { AtRestEncryptionConfiguration = { LocalDiskEncryptionConfiguration = { EncryptionKeyProviderType = "AwsKms" } } } } }
}

check "emr-security-configuration-s3-own-key" {
  title          = "EMR security configurations encrypt objects in S3 with a KMS key"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EMR::SecurityConfiguration"
  severity       = "low"
  condition      = contains(["SSE-KMS", "CSE-KMS", "CSE-Custom"], json(self.SecurityConfiguration).EncryptionConfiguration.AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode)
  why            = "With SSE-S3 everybody who may read the bucket may read the data; a KMS key is a second lock."
  fix            = "Set {SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration:S3EncryptionConfiguration.EncryptionMode} to SSE-KMS and name the key in {SecurityConfiguration.EncryptionConfiguration.AtRestEncryptionConfiguration.S3EncryptionConfiguration:AwsKmsKey}."
  source         = "emr-security-configuration"
  confidence     = "derived"
  example "pass" { SecurityConfiguration = { EncryptionConfiguration = { AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-KMS", AwsKmsKey = "arn:aws:kms:eu-west-1:123456789012:key/1234" } } } } }
  example "fail" { SecurityConfiguration = { EncryptionConfiguration = { AtRestEncryptionConfiguration = { S3EncryptionConfiguration = { EncryptionMode = "SSE-S3" } } } } }
}

check "emr-studio-own-key" {
  title          = "EMR Studio encrypts notebooks with a key of yours"
  responsibility = "data.keys"
  resource       = "AWS::EMR::Studio"
  severity       = "low"
  like           = named(self.EncryptionKeyArn, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "Notebooks hold queries and results; a key of yours decides who can read them."
}

check "emrserverless-application-in-vpc" {
  title          = "EMR Serverless applications are attached to a VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::EMRServerless::Application"
  severity       = "low"
  like           = listed(self.NetworkConfiguration.SubnetIds, ["subnet-1", "subnet-2"])
  why            = "Only inside a VPC do your routes and security groups decide where jobs may send data."
  fix            = "Set {NetworkConfiguration.SubnetIds} and {NetworkConfiguration.SecurityGroupIds}."
}

check "emrserverless-application-current-major-release" {
  title          = "EMR Serverless applications use a release of the current major version"
  responsibility = "plat.update-settings"
  resource       = "AWS::EMRServerless::Application"
  severity       = "low"
  condition      = length(regexall("^emr-([7-9]|[1-9][0-9])\\.|^emr-spark-", self.ReleaseLabel)) > 0
  why            = "Patched versions of Spark and Hive come with new releases; the release 6 line still runs on Amazon Linux 2."
  fix            = "Set {ReleaseLabel} to the newest emr-7 release."
  uninherits     = { "plat.patch" = "A serverless application always runs patched engines." }
  source         = "emr-serverless-releases"
  example "pass" { ReleaseLabel = "emr-7.5.0" }
  example "fail" { ReleaseLabel = "emr-6.6.0" }
}

check "emrcontainers-release-label-latest" {
  title          = "EMR on EKS jobs use a release label that takes security updates"
  responsibility = "plat.update-settings"
  resource       = ["AWS::EMRContainers::JobTemplate", "AWS::EMRContainers::Endpoint"]
  severity       = "medium"
  condition      = endswith(self.JobTemplateData.ReleaseLabel, "-latest") || endswith(self.ReleaseLabel, "-latest")
  why            = "A label with a date names one build of the image for ever; the one that ends in -latest gets the newest security updates."
  fix            = "End {ReleaseLabel} (in a job template {JobTemplateData.ReleaseLabel}) with -latest."
  uninherits     = { "plat.patch" = "Jobs take the newest security updates by themselves." }
  source         = "emr-eks"
  example "pass" { JobTemplateData = { ReleaseLabel = "emr-7.5.0-latest" } }
  example "fail" { JobTemplateData = { ReleaseLabel = "emr-6.15.0-20231109" } }
  example "fail" "an endpoint" { ReleaseLabel = "emr-6.15.0-20231109" }
}

check "emrcontainers-security-configuration-encrypts-in-transit" {
  title          = "EMR on EKS security configurations encrypt traffic between pods"
  responsibility = "data.transit"
  resource       = "AWS::EMRContainers::SecurityConfiguration"
  severity       = "medium"
  like           = named(self.SecurityConfigurationData.EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration, { CertificateProviderType = "PEM" })
  why            = "Data that moves between drivers and executors can otherwise be read in the cluster's network."
  fix            = "Set {SecurityConfigurationData.EncryptionConfiguration.InTransitEncryptionConfiguration.TLSCertificateConfiguration}."
}
