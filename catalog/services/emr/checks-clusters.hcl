check "emr-cluster-release-image-renewed" {
  title          = "EMR clusters use a release whose operating-system image is renewed"
  responsibility = "os.patch"
  resource       = "AWS::EMR::Cluster"
  severity       = "medium"
  applies        = self.CustomAmiId == null
  condition      = length(regexall("^emr-(5\\.(3[6-9]|[4-9][0-9])|6\\.([6-9]|[1-9][0-9])|([7-9]|[1-9][0-9])\\.[0-9]+)(\\.|$)", self.ReleaseLabel)) > 0
  why            = "Before 5.36, 6.6 and 7.0 the image of a release stays as old as the release; newer ones take the latest Amazon Linux when a cluster starts."
  fix            = "Set {ReleaseLabel} to the newest patch release of emr-7, or at least 5.36 or 6.6."
  uninherits     = { "os.patch" = "A new cluster starts with a patched operating system, whatever its release." }
  source         = "emr-ami"
  example "pass" { ReleaseLabel = "emr-7.5.0" }
  example "pass" "a late release 6" { ReleaseLabel = "emr-6.15.0" }
  example "fail" { ReleaseLabel = "emr-5.29.0" }
  example "fail" "an early release 6" { ReleaseLabel = "emr-6.5.0" }
  example "not-applicable" { ReleaseLabel = "emr-5.29.0", CustomAmiId = "ami-0123456789abcdef0" }
}

check "emr-release-in-standard-support" {
  title          = "EMR clusters and serverless applications run a release in standard support"
  responsibility = "plat.update-settings"
  resource       = ["AWS::EMR::Cluster", "AWS::EMRServerless::Application"]
  severity       = "medium"
  applies        = self.ReleaseLabel != null
  condition      = supported("emr", self.ReleaseLabel, date)
  why            = "A release gets fixes for 24 months; afterwards the flaws of its Spark, Hadoop and Hive stay, but for those who ask AWS to extend the support of a late one. (Of a release whose dates are not known nothing is said.)"
  fix            = "Set {ReleaseLabel} to a newer emr-7 release; until then, ask AWS Support for extended support."
  uninherits     = { "plat.patch" = "AWS fixes the applications of a release for as long as clusters run it." }
  source         = "emr-support"
  example "pass" { ReleaseLabel = "emr-7.13.0" }
  example "fail" { ReleaseLabel = "emr-7.0.0" }
  example "fail" "release 6" { ReleaseLabel = "emr-6.15.0" }
  example "fail" "release 5" { ReleaseLabel = "emr-5.36.2" }
  example "pass" "of the line for Spark" { ReleaseLabel = "emr-spark-8.1.0" }
  example "unknown" "newer than the table" { ReleaseLabel = "emr-7.99.0" }
  example "unknown" { ReleaseLabel = unknown("parameter without default") }
  example "not-applicable" "an image of the first years" { Name = "old" }
}

check "emr-cluster-os-release-not-pinned" {
  title          = "EMR clusters are not pinned to one Amazon Linux release"
  responsibility = "os.patch"
  resource       = "AWS::EMR::Cluster"
  severity       = "medium"
  condition      = self.OSReleaseLabel == null
  why            = "A pinned Amazon Linux release keeps the flaws that it had on the day it was chosen, however often the cluster is started anew."
  fix            = "Remove {OSReleaseLabel}, so that the newest Amazon Linux release validated for EMR is taken."
  remedy         = { OSReleaseLabel = null }
  uninherits     = { "os.patch" = "A new cluster starts with the newest Amazon Linux." }
  source         = "emr-ami"
  example "pass" { ReleaseLabel = "emr-7.5.0" }
  example "fail" { ReleaseLabel = "emr-6.15.0", OSReleaseLabel = "2.0.20230418.0" }
}

check "emr-cluster-ends-by-itself" {
  title          = "EMR clusters end when they have nothing to do"
  responsibility = "os.patch"
  resource       = "AWS::EMR::Cluster"
  severity       = "low"
  condition      = self.AutoTerminationPolicy.IdleTimeout != null || self.Instances.KeepJobFlowAliveWhenNoSteps == false
  why            = "A running cluster gets no update that needs a restart; only clusters that come and go stay patched."
  fix            = "Set {AutoTerminationPolicy.IdleTimeout}, or {Instances.KeepJobFlowAliveWhenNoSteps} to false."
  remedy         = { "Instances.KeepJobFlowAliveWhenNoSteps" = false }
  uninherits     = { "os.patch" = "EMR patches the nodes of a running cluster." }
  source         = "emr-ami"
  example "pass" { AutoTerminationPolicy = { IdleTimeout = 3600 } }
  example "pass" "ends after its steps" { Instances = { KeepJobFlowAliveWhenNoSteps = false } }
  example "fail" { ReleaseLabel = "emr-7.5.0" }
}

check "emr-cluster-security-configuration-set" {
  title          = "EMR clusters use a security configuration"
  responsibility = "data.encrypt-rest"
  resource       = "AWS::EMR::Cluster"
  severity       = "high"
  like           = named(self.SecurityConfiguration, "secure")
  why            = "Encryption of disks and of traffic between the nodes is off unless a security configuration switches it on."
  fix            = "Set {SecurityConfiguration} to the name of an AWS::EMR::SecurityConfiguration with encryption."
  source         = "emr-security-configuration"
  confidence     = "derived"
}

check "emr-cluster-kerberos" {
  title          = "EMR clusters authenticate their users with Kerberos"
  responsibility = "iam.platform"
  resource       = "AWS::EMR::Cluster"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.KerberosAttributes, { Realm = "EC2.INTERNAL", KdcAdminPassword = "{{resolve:secretsmanager:kdc}}" })
  why            = "Without Kerberos Hadoop believes whatever user name a client gives."
  fix            = "Set {KerberosAttributes}, and Kerberos in the cluster's security configuration."
}

check "emr-cluster-kdc-password-not-in-source" {
  title          = "Kerberos passwords of EMR clusters are not written in the template"
  responsibility = "iam.platform"
  resource       = "AWS::EMR::Cluster"
  severity       = "high"
  applies        = self.KerberosAttributes != null
  condition      = !is_written_out(self.KerberosAttributes.KdcAdminPassword) && !is_written_out(self.KerberosAttributes.ADDomainJoinPassword) && !is_written_out(self.KerberosAttributes.CrossRealmTrustPrincipalPassword)
  why            = "Whoever reads the template can act as any user of the cluster or join machines to the domain."
  fix            = "Take {KerberosAttributes.KdcAdminPassword} and the other passwords from dynamic references to Secrets Manager."
  example "pass" { KerberosAttributes = { Realm = "EC2.INTERNAL", KdcAdminPassword = "{{resolve:secretsmanager:kdc:SecretString:password}}" } }
  example "fail" { KerberosAttributes = { Realm = "EC2.INTERNAL", KdcAdminPassword = "kdc-admin" } }
  example "not-applicable" { ReleaseLabel = "emr-7.5.0" }
}

check "emr-cluster-logs-kept" {
  title          = "EMR clusters write their logs to S3"
  responsibility = "ops.logging"
  resource       = "AWS::EMR::Cluster"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.LogUri, "s3://logs/emr/")
  why            = "Logs on the nodes are gone with the cluster."
  fix            = "Set {LogUri} to a bucket."
}

check "emr-cluster-logs-own-key" {
  title          = "Logs of EMR clusters are encrypted with a key of yours"
  responsibility = "data.keys"
  resource       = "AWS::EMR::Cluster"
  severity       = "low"
  applies        = self.LogUri != null
  like           = named(self.LogEncryptionKmsKeyId, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "Logs repeat data and queries; a key of yours decides who reads them."
  given { LogUri = "s3://logs/emr/" }
  example "not-applicable" { ReleaseLabel = "emr-7.5.0" }
}

check "emr-cluster-in-chosen-subnet" {
  title          = "EMR clusters start in a subnet that was chosen for them"
  responsibility = "net.segmentation"
  resource       = "AWS::EMR::Cluster"
  severity       = "medium"
  condition      = self.Instances.Ec2SubnetId != null || length(self.Instances.Ec2SubnetIds) > 0
  why            = "Without one the cluster lands in the default VPC, whose subnets give public addresses."
  fix            = "Set {Instances.Ec2SubnetId} or {Instances.Ec2SubnetIds} to private subnets."
  example "pass" { Instances = { Ec2SubnetId = "subnet-1" } }
  example "fail" { Instances = { CoreInstanceGroup = { InstanceType = "m6g.xlarge", InstanceCount = 2 } } }
}

check "emr-cluster-subnet-not-public" {
  title          = "EMR clusters start in subnets that give no public addresses"
  responsibility = "net.exposure"
  resource       = "AWS::EMR::Cluster"
  severity       = "high"
  applies        = anytrue([for s in concat([self.Instances.Ec2SubnetId], [for x in self.Instances.Ec2SubnetIds : x]) : referenced(s) != null])
  condition      = !anytrue([for s in concat([self.Instances.Ec2SubnetId], [for x in self.Instances.Ec2SubnetIds : x]) : referenced(s).MapPublicIpOnLaunch == true])
  why            = "The primary node carries the web consoles of Hadoop and Spark, which were not made for the internet."
  fix            = "Point {Instances.Ec2SubnetId} or {Instances:Ec2SubnetIds} to subnets with {AWS::EC2::Subnet#MapPublicIpOnLaunch} false."
  example "pass" {
    Instances = { Ec2SubnetId = ref("Private") }
    resource "AWS::EC2::Subnet" "Private" { MapPublicIpOnLaunch = false }
  }
  example "fail" {
    Instances = { Ec2SubnetId = ref("Public") }
    resource "AWS::EC2::Subnet" "Public" { MapPublicIpOnLaunch = true }
  }
  example "unknown" {
    Instances = { Ec2SubnetId = ref("Some") }
    resource "AWS::EC2::Subnet" "Some" { MapPublicIpOnLaunch = unknown("parameter without default") }
  }
  example "not-applicable" { Instances = { Ec2SubnetId = "subnet-1" } }
}

check "emr-cluster-security-groups-not-open" {
  title          = "Security groups of EMR clusters are not open to the internet"
  responsibility = "net.firewall"
  resource       = "AWS::EMR::Cluster"
  severity       = "critical"
  let            = { groups = concat([self.Instances.EmrManagedMasterSecurityGroup, self.Instances.EmrManagedSlaveSecurityGroup], [for x in self.Instances.AdditionalMasterSecurityGroups : x], [for x in self.Instances.AdditionalSlaveSecurityGroups : x]) }
  applies        = anytrue([for g in let.groups : referenced(g) != null])
  condition      = alltrue([for g in let.groups : admits_nobody(referenced(g))])
  why            = "Open Hadoop and Spark ports are found by scanners within minutes and used to run foreign code."
  fix            = "Replace 0.0.0.0/0 and ::/0 in {AWS::EC2::SecurityGroup#SecurityGroupIngress} of the groups named under {Instances}."
  example "pass" {
    Instances = { EmrManagedMasterSecurityGroup = ref("Primary", "GroupId") }
    resource "AWS::EC2::SecurityGroup" "Primary" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = "10.0.0.0/8" }] }
  }
  example "fail" {
    Instances = { AdditionalMasterSecurityGroups = [ref("Open", "GroupId")] }
    resource "AWS::EC2::SecurityGroup" "Open" { SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 8088, ToPort = 8088, CidrIp = "0.0.0.0/0" }] }
  }
  example "unknown" {
    Instances = { EmrManagedMasterSecurityGroup = ref("Primary", "GroupId") }
    resource "AWS::EC2::SecurityGroup" "Primary" { SecurityGroupIngress = unknown("parameter without default") }
  }
  example "not-applicable" { Instances = { EmrManagedMasterSecurityGroup = "sg-1" } }
}

check "emr-blocks-public-access" {
  title          = "EMR refuses clusters whose security groups are open to everybody"
  responsibility = "net.exposure"
  resource       = "AWS::EMR::BlockPublicAccessConfiguration"
  severity       = "high"
  condition      = self.BlockPublicSecurityGroupRules == true && alltrue([for r in self.PermittedPublicSecurityGroupRuleRanges : r.MinRange == 22 && coalesce(r.MaxRange, r.MinRange) == 22])
  why            = "The consoles of Spark, YARN and notebooks have no sign-in of their own; with the switch off, one wide rule puts them on the internet."
  fix            = "Set {BlockPublicSecurityGroupRules} to true and permit no port but 22, better none."
  remedy         = { BlockPublicSecurityGroupRules = true, PermittedPublicSecurityGroupRuleRanges = null }
  source         = "emr-block-public-access"
  confidence     = "derived"
  example "pass" { BlockPublicSecurityGroupRules = true }
  example "pass" "SSH permitted" {
    BlockPublicSecurityGroupRules          = true
    PermittedPublicSecurityGroupRuleRanges = [{ MinRange = 22, MaxRange = 22 }]
  }
  example "fail" "off" { BlockPublicSecurityGroupRules = false }
  example "fail" "a console permitted" {
    BlockPublicSecurityGroupRules          = true
    PermittedPublicSecurityGroupRuleRanges = [{ MinRange = 8088, MaxRange = 8088 }]
  }
}
