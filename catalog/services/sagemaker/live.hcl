live "AWS::SageMaker::EndpointConfig" {
  service   = "sagemaker"
  operation = "ListEndpointConfigs"
  actions   = ["sagemaker:ListEndpointConfigs"]
  items     = "EndpointConfigs[]"
  id        = "EndpointConfigName"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["KmsKeyId", "ProductionVariants.InitialInstanceCount", "ProductionVariants.ManagedInstanceScaling.MinInstanceCount", "ProductionVariants.ServerlessConfig"]
  follow "DescribeEndpointConfig" {
    actions = ["sagemaker:DescribeEndpointConfig"]
    input   = { EndpointConfigName = self.EndpointConfigName }
    whole   = true
  }
}

live "AWS::SageMaker::NotebookInstance" {
  service   = "sagemaker"
  operation = "ListNotebookInstances"
  actions   = ["sagemaker:ListNotebookInstances"]
  input     = { MaxResults = 100 }
  items     = "NotebookInstances[]"
  id        = "NotebookInstanceName"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["DirectInternetAccess", "InstanceMetadataServiceConfiguration.MinimumInstanceMetadataServiceVersion", "KmsKeyId", "PlatformIdentifier", "RoleArn", "RootAccess", "SubnetId"]
  follow "DescribeNotebookInstance" {
    actions = ["sagemaker:DescribeNotebookInstance"]
    input   = { NotebookInstanceName = self.NotebookInstanceName }
    whole   = true
  }
}

live "AWS::SageMaker::NotebookInstanceLifecycleConfig" {
  service   = "sagemaker"
  operation = "ListNotebookInstanceLifecycleConfigs"
  actions   = ["sagemaker:ListNotebookInstanceLifecycleConfigs"]
  items     = "NotebookInstanceLifecycleConfigs[]"
  id        = "NotebookInstanceLifecycleConfigName"
  page      = { in = "NextToken", out = "NextToken" }
  unreadable = {
    "OnCreate.Content" = "content of scripts"
    "OnStart.Content"  = "content of scripts"
  }
}

live "AWS::SageMaker::Workforce" {
  service   = "sagemaker"
  operation = "ListWorkforces"
  actions   = ["sagemaker:ListWorkforces"]
  items     = "Workforces[]"
  id        = "WorkforceName"
  page      = { in = "NextToken", out = "NextToken" }
  unreadable = {
    "OidcConfig.ClientSecret" = "it is a secret, and no call that only reads gives it"
  }
}

live "AWS::SageMaker::Cluster" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListClusters"]
  input     = { TypeName = "AWS::SageMaker::Cluster" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeCluster", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::Cluster", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::DataQualityJobDefinition" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListDataQualityJobDefinitions", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::DataQualityJobDefinition" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeDataQualityJobDefinition", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::DataQualityJobDefinition", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::Domain" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListDomains", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::Domain" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeApp", "sagemaker:DescribeDomain", "sagemaker:DescribeImage", "sagemaker:DescribeImageVersion", "sagemaker:DescribeUserProfile", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::Domain", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::FeatureGroup" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListFeatureGroups"]
  input     = { TypeName = "AWS::SageMaker::FeatureGroup" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeFeatureGroup", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::FeatureGroup", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::Model" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListModels"]
  input     = { TypeName = "AWS::SageMaker::Model" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeModel", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::Model", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::ModelBiasJobDefinition" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListModelBiasJobDefinitions", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::ModelBiasJobDefinition" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeModelBiasJobDefinition", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::ModelBiasJobDefinition", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::ModelExplainabilityJobDefinition" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListModelExplainabilityJobDefinitions", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::ModelExplainabilityJobDefinition" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeModelExplainabilityJobDefinition", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::ModelExplainabilityJobDefinition", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::ModelQualityJobDefinition" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListModelQualityJobDefinitions", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::ModelQualityJobDefinition" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeModelQualityJobDefinition", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::ModelQualityJobDefinition", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::MonitoringSchedule" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:ListMonitoringSchedule"]
  input     = { TypeName = "AWS::SageMaker::MonitoringSchedule" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeMonitoringSchedule"]
    input   = { TypeName = "AWS::SageMaker::MonitoringSchedule", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::PartnerApp" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:DescribePartnerApp", "sagemaker:ListPartnerApps", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::PartnerApp" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribePartnerApp", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::PartnerApp", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}

live "AWS::SageMaker::ProcessingJob" {
  service   = "cloudcontrol"
  operation = "ListResources"
  actions   = ["cloudformation:ListResources", "sagemaker:DescribeProcessingJob", "sagemaker:ListProcessingJobs", "sagemaker:ListTags"]
  input     = { TypeName = "AWS::SageMaker::ProcessingJob" }
  items     = "ResourceDescriptions[]"
  id        = "Identifier"
  page      = { in = "NextToken", out = "NextToken" }
  members   = "Properties"
  follow "GetResource" {
    actions = ["cloudformation:GetResource", "sagemaker:DescribeProcessingJob", "sagemaker:ListTags"]
    input   = { TypeName = "AWS::SageMaker::ProcessingJob", Identifier = self.Identifier }
    root    = "ResourceDescription"
    whole   = true
  }
}
