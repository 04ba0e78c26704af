check "imagebuilder-infrastructure-imdsv2" {
  title          = "Build instances answer metadata requests with a session token only"
  responsibility = "os.configuration"
  resource       = "AWS::ImageBuilder::InfrastructureConfiguration"
  severity       = "medium"
  like           = is(self.InstanceMetadataOptions.HttpTokens, "required")
  why            = "Whatever a build downloads and runs could take the build role's credentials with a single request."
  fix            = "Set {InstanceMetadataOptions.HttpTokens} to required."
  remedy         = { "InstanceMetadataOptions.HttpTokens" = "required" }
}

check "imagebuilder-recipe-volumes-encrypted" {
  title          = "Image recipes encrypt the volumes of the image"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::ImageBuilder::ImageRecipe"
  severity       = "medium"
  applies        = anytrue([for m in self.BlockDeviceMappings : m.Ebs != null])
  condition      = all_encrypted(self.BlockDeviceMappings)
  why            = "Every instance that starts from the image has an unencrypted volume, unless its account encrypts by default."
  fix            = "Set {BlockDeviceMappings.Ebs.Encrypted} to true."
  remedy         = { "BlockDeviceMappings[*].Ebs?.Encrypted" = true }
  example "pass" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] }
  example "fail" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { VolumeSize = 20 } }] }
  example "unknown" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = unknown("parameter without default") } }] }
  example "not-applicable" "the parent image's volumes" { Name = "web" }
}

check "imagebuilder-recipe-own-key" {
  title          = "Image recipes encrypt with a key of the customer's own"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::ImageBuilder::ImageRecipe"
  severity       = "low"
  applies        = anytrue([for m in self.BlockDeviceMappings : m.Ebs != null])
  condition      = alltrue([for m in self.BlockDeviceMappings : m.Ebs == null || (m.Ebs.Encrypted == true && m.Ebs.KmsKeyId != null)])
  why            = "An image under the AWS managed key cannot be shared with other accounts, and its key's policy cannot be changed."
  fix            = "Set {BlockDeviceMappings.Ebs.KmsKeyId} besides {BlockDeviceMappings.Ebs:Encrypted}."
  example "pass" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true, KmsKeyId = "alias/images" } }] }
  example "fail" { BlockDeviceMappings = [{ DeviceName = "/dev/xvda", Ebs = { Encrypted = true } }] }
  example "not-applicable" { Name = "web" }
}

check "imagebuilder-component-own-key" {
  title          = "Image Builder components are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::ImageBuilder::Component"
  severity       = "low"
  like           = named(self.KmsKeyId, "alias/images")
  why            = "Components tell how systems are built; only a key of one's own has a policy of one's own."
}

check "imagebuilder-distribution-own-key" {
  title          = "Image Builder distributes images under a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::ImageBuilder::DistributionConfiguration"
  severity       = "low"
  applies        = anytrue([for d in self.Distributions : d.AmiDistributionConfiguration != null])
  condition      = alltrue([for d in self.Distributions : d.AmiDistributionConfiguration == null || d.AmiDistributionConfiguration.KmsKeyId != null])
  why            = "Copies in other Regions are encrypted with the key that is named for them, or with the AWS managed one."
  fix            = "Set {Distributions.AmiDistributionConfiguration.KmsKeyId}."
  example "pass" { Distributions = [{ Region = "eu-west-1", AmiDistributionConfiguration = { KmsKeyId = "alias/images" } }] }
  example "fail" { Distributions = [{ Region = "eu-west-1", AmiDistributionConfiguration = { Name = "web" } }] }
  example "unknown" { Distributions = [{ Region = "eu-west-1", AmiDistributionConfiguration = { KmsKeyId = unknown("parameter without default") } }] }
  example "not-applicable" "containers" { Distributions = [{ Region = "eu-west-1", ContainerDistributionConfiguration = { ContainerTags = ["web"] } }] }
}

check "imagebuilder-distribution-not-public" {
  title          = "Image Builder shares images with nobody in general"
  responsibility = "net.exposure"
  resource       = "AWS::ImageBuilder::DistributionConfiguration"
  severity       = "high"
  condition      = !anytrue([for d in self.Distributions : contains(d.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups, "all")])
  why            = "Every AWS customer could start the image and read what is in it."
  fix            = "Remove all from {Distributions.AmiDistributionConfiguration.LaunchPermissionConfiguration.UserGroups}, and name accounts or organisations."
  example "pass" { Distributions = [{ Region = "eu-west-1", AmiDistributionConfiguration = { LaunchPermissionConfiguration = { UserIds = ["111122223333"] } } }] }
  example "fail" { Distributions = [{ Region = "eu-west-1", AmiDistributionConfiguration = { LaunchPermissionConfiguration = { UserGroups = ["all"] } } }] }
}

check "imagebuilder-pipeline-runs-by-itself" {
  title          = "Image pipelines build anew on a schedule"
  responsibility = "os.patch"
  resource       = "AWS::ImageBuilder::ImagePipeline"
  severity       = "medium"
  condition      = coalesce(self.Status, "ENABLED") == "ENABLED" && self.Schedule.ScheduleExpression != null
  why            = "An image is as patched as the day it was built, and a pipeline without a schedule waits for somebody to remember it."
  fix            = "Set {Schedule.ScheduleExpression}, for instance weekly, and leave {Status} at ENABLED."
  source         = "imagebuilder-patch"
  example "pass" { Schedule = { ScheduleExpression = "cron(0 3 ? * sun *)" } }
  example "fail" "by hand only" { Name = "web" }
  example "fail" "switched off" {
    Status   = "DISABLED"
    Schedule = { ScheduleExpression = "cron(0 3 ? * sun *)" }
  }
}
