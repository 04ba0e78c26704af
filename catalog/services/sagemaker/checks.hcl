check "sagemaker-notebook-no-direct-internet" {
  title          = "Notebook instances have no internet access past the customer's VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "high"
  condition      = coalesce(self.DirectInternetAccess, "Enabled") == "Disabled"
  why            = "Data can leave, and anything be fetched, through a way that no firewall or log of the customer's sees."
  fix            = "Set {DirectInternetAccess} to Disabled, and give {SubnetId} and {SecurityGroupIds}."
  example "pass" { DirectInternetAccess = "Disabled", SubnetId = "subnet-1" }
  example "fail" "the default" { InstanceType = "ml.t3.medium" }
}

check "sagemaker-notebook-in-vpc" {
  title          = "Notebook instances are placed in a VPC of the customer's"
  responsibility = "net.segmentation"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "medium"
  like           = named(self.SubnetId, "subnet-1")
  why            = "Outside a VPC no security group, route or flow log of the customer's applies."
  fix            = "Set {SubnetId} and {SecurityGroupIds}."
}

check "sagemaker-notebook-no-root" {
  title          = "Users of notebook instances are not root"
  responsibility = "os.host-access"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "medium"
  condition      = coalesce(self.RootAccess, "Enabled") == "Disabled"
  why            = "Root can take off whatever keeps users apart or records them, and read all that is on the instance."
  fix            = "Set {RootAccess} to Disabled; lifecycle scripts still run as root."
  remedy         = { RootAccess = "Disabled" }
  example "pass" { RootAccess = "Disabled" }
  example "fail" "the default" { InstanceType = "ml.t3.medium" }
}

check "sagemaker-notebook-own-key" {
  title          = "Notebook instances encrypt their volume with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "low"
  like           = named(self.KmsKeyId, "alias/notebooks")
  why            = "Only a key of one's own has a policy and a record of its use that one decides on."
}

check "sagemaker-notebook-imdsv2" {
  title          = "Notebook instances answer metadata requests with a session token only"
  responsibility = "os.configuration"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "medium"
  condition      = self.InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion == 2
  why            = "With the first version of the metadata service a forged request is enough to get the role's credentials."
  fix            = "Set {InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion} to 2."
  remedy         = { "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion" = 2 }
  example "pass" { InstanceMetadataServiceConfiguration = { MinimumInstanceMetadataServiceVersion = "2" } }
  example "fail" "the default" { InstanceType = "ml.t3.medium" }
}

check "sagemaker-endpoint-config-own-key" {
  title          = "Endpoint configurations name a key for the volumes of their instances"
  responsibility = "data.keys"
  resource       = "AWS::SageMaker::EndpointConfig"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.KmsKeyId, "alias/endpoints")
  why            = "Models and requests lie on the instances' volumes; only a key of one's own has a policy of one's own."
}

check "sagemaker-endpoint-config-more-than-one-instance" {
  title          = "Every production variant starts on more than one instance"
  responsibility = "ops.resilience"
  resource       = "AWS::SageMaker::EndpointConfig"
  severity       = "medium"
  level          = "thorough"
  applies        = anytrue([for v in self.ProductionVariants : v.ServerlessConfig == null])
  condition      = alltrue([for v in self.ProductionVariants : v.ServerlessConfig != null || coalesce(v.InitialInstanceCount, 1) > 1 || coalesce(v.ManagedInstanceScaling.MinInstanceCount, 1) > 1])
  why            = "A single instance is down with its Availability Zone, and while it is replaced."
  fix            = "Set {ProductionVariants.InitialInstanceCount} to 2 or more: SageMaker spreads them over zones."
  example "pass" { ProductionVariants = [{ VariantName = "all", InitialInstanceCount = 2 }] }
  example "fail" { ProductionVariants = [{ VariantName = "all", InitialInstanceCount = 1 }] }
  example "unknown" { ProductionVariants = [{ VariantName = "all", InitialInstanceCount = unknown("parameter without default") }] }
  example "not-applicable" "serverless" { ProductionVariants = [{ VariantName = "all", ServerlessConfig = { MaxConcurrency = 5, MemorySizeInMB = 2048 } }] }
}

check "sagemaker-model-network-isolated" {
  title          = "Model containers have no way to the network"
  responsibility = "net.segmentation"
  resource       = "AWS::SageMaker::Model"
  severity       = "medium"
  level          = "thorough"
  like           = on(self.EnableNetworkIsolation)
  why            = "A container that can call out can carry requests, answers and the role's credentials away."
  fix            = "Set {EnableNetworkIsolation} to true; SageMaker itself hands model and requests in."
}

check "sagemaker-model-in-vpc" {
  title          = "Models run in a VPC of the customer's"
  responsibility = "net.segmentation"
  resource       = "AWS::SageMaker::Model"
  severity       = "low"
  like           = listed(self.VpcConfig.Subnets, ["subnet-1"])
  why            = "Outside a VPC no security group, route or flow log of the customer's applies to the containers."
  fix            = "Set {VpcConfig} with {VpcConfig:Subnets} and {VpcConfig:SecurityGroupIds}."
}

checks "sagemaker-job-network" {
  each "sagemaker-job-traffic-encrypted" {
    title          = "Monitoring and processing jobs encrypt the traffic between their instances"
    property       = "EnableInterContainerTrafficEncryption"
    responsibility = "data.transit"
    why            = "What instances of one job send each other holds the data they work on."
  }
  each "sagemaker-job-network-isolated" {
    title          = "Monitoring and processing jobs have no way to the network"
    level          = "thorough"
    property       = "EnableNetworkIsolation"
    responsibility = "net.exposure"
    why            = "A container that can call out can carry data and the role's credentials away."
  }
  resource = ["AWS::SageMaker::DataQualityJobDefinition", "AWS::SageMaker::ModelBiasJobDefinition", "AWS::SageMaker::ModelExplainabilityJobDefinition", "AWS::SageMaker::ModelQualityJobDefinition", "AWS::SageMaker::ProcessingJob"]
  severity = "medium"
  like     = on(self.NetworkConfig[each.property])
}

check "sagemaker-monitoring-schedule-network-isolated" {
  title          = "Monitoring schedules run their jobs without a way to the network"
  responsibility = "net.exposure"
  resource       = "AWS::SageMaker::MonitoringSchedule"
  severity       = "medium"
  level          = "thorough"
  applies        = self.MonitoringScheduleConfig.MonitoringJobDefinition != null
  like           = on(self.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation)
  why            = "A container that can call out can carry captured requests away."
  example "fail" { MonitoringScheduleConfig = { MonitoringJobDefinition = { RoleArn = "arn:aws:iam::123456789012:role/monitor" } } }
  example "not-applicable" "a definition of its own says it" { MonitoringScheduleConfig = { MonitoringJobDefinitionName = "quality", MonitoringType = "DataQuality" } }
}

check "sagemaker-domain-own-key" {
  title          = "Studio domains encrypt their file system with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SageMaker::Domain"
  severity       = "medium"
  level          = "thorough"
  like           = named(self.KmsKeyId, "alias/studio")
  why            = "Notebooks and data of all users lie on the domain's file system; only a key of one's own has a policy of one's own."
  fix            = "Make the domain anew with {KmsKeyId}."
}

check "sagemaker-domain-vpc-only" {
  title          = "Studio domains send all traffic through the customer's VPC"
  responsibility = "net.segmentation"
  resource       = "AWS::SageMaker::Domain"
  severity       = "medium"
  like           = is(self.AppNetworkAccessType, "VpcOnly")
  why            = "Otherwise applications have a way to the internet that no firewall or log of the customer's sees."
  fix            = "Set {AppNetworkAccessType} to VpcOnly, with endpoints or a NAT gateway in the VPC."
  remedy         = { AppNetworkAccessType = "VpcOnly" }
}

check "sagemaker-domain-single-sign-on" {
  title          = "People enter Studio by single sign-on"
  responsibility = "iam.platform"
  resource       = "AWS::SageMaker::Domain"
  severity       = "low"
  like           = is(self.AuthMode, "SSO")
  why            = "In IAM mode whoever may make presigned addresses enters as any user profile, and leavers must be removed by hand."
  fix            = "Make the domain anew with {AuthMode} SSO."
  example "fail" { AuthMode = "IAM" }
}

check "sagemaker-feature-group-online-own-key" {
  title          = "Online stores of feature groups are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SageMaker::FeatureGroup"
  severity       = "low"
  applies        = self.OnlineStoreConfig.EnableOnlineStore == true
  like           = named(self.OnlineStoreConfig.SecurityConfig.KmsKeyId, "alias/features")
  why            = "Features often hold personal data; only a key of one's own has a policy of one's own."
  given { OnlineStoreConfig = { EnableOnlineStore = true } }
  example "not-applicable" { FeatureGroupName = "customers" }
}

check "sagemaker-lifecycle-script-no-secrets" {
  title          = "No secrets are written into lifecycle scripts of notebook instances"
  responsibility = "iam.identities"
  resource       = "AWS::SageMaker::NotebookInstanceLifecycleConfig"
  severity       = "critical"
  condition      = !anytrue([for s in concat([for s in self.OnStart : s], [for s in self.OnCreate : s]) : is_literal(s.Content) && holds_secret(try(base64decode(s.Content), s.Content))])
  why            = "Everybody who may describe the configuration or open a notebook that uses it reads the secret."
  fix            = "Read the secret from Secrets Manager in the script, with the notebook's role."
  example "pass" { OnStart = [{ Content = "IyEvYmluL3NoCnBpcCBpbnN0YWxsIHBhbmRhcwo=" }] }
  example "fail" { OnStart = [{ Content = "export AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE" }] }
}

check "sagemaker-workforce-secret-not-in-template" {
  title          = "The client secret of a workforce is not written into the template"
  responsibility = "iam.identities"
  resource       = "AWS::SageMaker::Workforce"
  severity       = "critical"
  like           = not_written_out(self.OidcConfig.ClientSecret)
  why            = "The value stands in the template and its history, for everybody who may read them."
}

check "sagemaker-notebook-role-not-admin" {
  title          = "Notebook instances do not run with administrator rights"
  responsibility = "iam.grant"
  resource       = "AWS::SageMaker::NotebookInstance"
  severity       = "high"
  like           = without_admin(self.RoleArn)
  why            = "Whoever opens the notebook, or a library that it loads, has the rights of the role: of the whole account."
}
