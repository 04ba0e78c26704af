service "sagemaker" {
  title    = "Amazon SageMaker AI"
  names    = ["Amazon SageMaker Service", "Amazon SageMaker", "sagemaker-a2i-runtime", "Amazon Augmented AI Runtime", "SageMaker A2I Runtime", "sagemaker-edge", "Amazon Sagemaker Edge Manager", "Sagemaker Edge", "sagemaker-featurestore-runtime", "Amazon SageMaker Feature Store Runtime", "SageMaker FeatureStore Runtime", "sagemaker-geospatial", "Amazon SageMaker geospatial capabilities", "SageMaker Geospatial", "sagemaker-metrics", "Amazon SageMaker Metrics Service", "SageMaker Metrics", "sagemaker-runtime", "Amazon SageMaker Runtime", "SageMaker Runtime", "groundtruthlabeling", "Amazon GroundTruth Labeling", "sagemaker ai", "sagemaker studio", "sagemaker notebooks", "sagemaker endpoints", "sagemaker hyperpod", "sagemaker canvas"]
  model    = "container"
  prefixes = ["AWS::SageMaker::"]
  because  = "AWS builds the images of notebooks, Studio and clusters and runs the machines under training and inference; taking in newer images, containers and code, network, encryption and users are the customer's."
  other_models = {
    abstracted     = "AWS runs the machines under hosting, jobs, stores and catalogues; models, images and code, network, encryption and rights are the customer's."
    infrastructure = "A device stands with the customer, who looks after all of it but the software that SageMaker gives it."
  }
  sources    = ["sagemaker-security", "srm-page", "sagemaker-infrastructure"]
  classed_by = "sagemaker-infrastructure"

  type "AWS::SageMaker::NotebookInstance" {
    title  = "Notebook instance"
    name   = "NotebookInstanceName"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::SageMaker::Domain" {
    title  = "Studio domain"
    traits = ["host", "code", "store", "endpoint"]
  }
  type "AWS::SageMaker::App" {
    title  = "Studio application"
    traits = ["host", "code"]
  }
  type "AWS::SageMaker::Space" {
    title  = "Studio space"
    traits = ["host", "code", "store"]
  }
  type "AWS::SageMaker::UserProfile" {
    title  = "User profile of Studio"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::SageMaker::Cluster" {
    title  = "HyperPod cluster"
    name   = "ClusterName"
    traits = ["host", "code", "store", "endpoint", "ai", "training"]
  }
  type "AWS::SageMaker::Endpoint" {
    title  = "Inference endpoint"
    name   = "EndpointName"
    traits = ["host", "code", "endpoint", "ai"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::EndpointConfig" {
    title  = "Endpoint configuration"
    name   = "EndpointConfigName"
    traits = ["store"]
    bears  = ["svc.capacity", "os.host-access", "net.segmentation"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::Model" {
    title   = "Model"
    name    = "ModelName"
    traits  = ["code", "ai"]
    bears   = ["os.patch", "plat.patch", "net.firewall", "net.segmentation", "net.exposure"]
    model   = "abstracted"
    secrets = ["Containers.Environment", "PrimaryContainer.Environment"]
  }
  type "AWS::SageMaker::InferenceComponent" {
    title   = "Inference component"
    name    = "InferenceComponentName"
    traits  = ["code", "ai"]
    bears   = ["svc.capacity"]
    model   = "abstracted"
    secrets = ["Specification.Container.Environment", "Specifications.Container.Environment"]
  }
  type "AWS::SageMaker::InferenceExperiment" {
    title  = "Inference experiment"
    name   = "Name"
    traits = ["code", "store"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::ProcessingJob" {
    title   = "Processing job"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["Environment"]
  }
  type "AWS::SageMaker::DataQualityJobDefinition" {
    title   = "Data quality job definition"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["DataQualityAppSpecification.Environment"]
  }
  type "AWS::SageMaker::ModelBiasJobDefinition" {
    title   = "Model bias job definition"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["ModelBiasAppSpecification.Environment"]
  }
  type "AWS::SageMaker::ModelExplainabilityJobDefinition" {
    title   = "Model explainability job definition"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["ModelExplainabilityAppSpecification.Environment"]
  }
  type "AWS::SageMaker::ModelQualityJobDefinition" {
    title   = "Model quality job definition"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["ModelQualityAppSpecification.Environment"]
  }
  type "AWS::SageMaker::MonitoringSchedule" {
    title   = "Monitoring schedule"
    name    = "MonitoringScheduleName"
    traits  = ["host", "code"]
    bears   = ["data.transit", "data.encrypt-rest", "data.keys", "net.exposure"]
    model   = "abstracted"
    secrets = ["MonitoringScheduleConfig.MonitoringJobDefinition.Environment"]
  }
  type "AWS::SageMaker::FeatureGroup" {
    title  = "Feature group"
    name   = "FeatureGroupName"
    traits = ["host", "store", "endpoint", "training"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::MlflowTrackingServer" {
    title  = "MLflow tracking server"
    name   = "TrackingServerName"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::MlflowApp" {
    title  = "MLflow app"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::PartnerApp" {
    title  = "Partner AI app"
    name   = "Name"
    traits = ["host", "store", "endpoint"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::Pipeline" {
    title  = "Pipeline"
    name   = "PipelineName"
    traits = ["code"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::Algorithm" {
    title   = "Algorithm"
    name    = "AlgorithmName"
    traits  = ["code"]
    model   = "abstracted"
    secrets = ["InferenceSpecification.Containers.Environment"]
  }
  type "AWS::SageMaker::Image" {
    title  = "Image for Studio"
    name   = "ImageName"
    traits = ["code"]
  }
  type "AWS::SageMaker::ImageVersion" {
    title  = "Version of an image for Studio"
    traits = ["code"]
    bears  = ["os.patch", "plat.patch"]
  }
  type "AWS::SageMaker::NotebookInstanceLifecycleConfig" {
    title   = "Lifecycle script of notebook instances"
    name    = "NotebookInstanceLifecycleConfigName"
    traits  = ["code"]
    bears   = ["os.configuration"]
    secrets = ["OnStart.Content", "OnCreate.Content"]
  }
  type "AWS::SageMaker::StudioLifecycleConfig" {
    title   = "Lifecycle script of Studio"
    name    = "StudioLifecycleConfigName"
    traits  = ["code"]
    bears   = ["os.configuration"]
    secrets = ["StudioLifecycleConfigContent"]
  }
  type "AWS::SageMaker::ModelPackage" {
    title   = "Model package"
    name    = "ModelPackageName"
    traits  = ["code", "store"]
    model   = "abstracted"
    secrets = ["AdditionalInferenceSpecifications.Containers.Environment", "AdditionalInferenceSpecificationsToAdd.Containers.Environment", "InferenceSpecification.Containers.Environment", "ValidationSpecification.ValidationProfiles.TransformJobDefinition.Environment"]
  }
  type "AWS::SageMaker::ModelPackageGroup" {
    title  = "Model package group"
    name   = "ModelPackageGroupName"
    traits = ["policy"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::ModelCard" {
    title  = "Model card"
    name   = "ModelCardName"
    traits = ["store"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::Hub" {
    title  = "Private hub"
    name   = "HubName"
    traits = ["store"]
    model  = "abstracted"
  }
  type "AWS::SageMaker::Workforce" {
    title  = "Workforce"
    name   = "WorkforceName"
    traits = ["identity"]
    bears  = ["iam.platform", "net.exposure"]
  }
  type "AWS::SageMaker::Workteam" {
    title  = "Work team"
    name   = "WorkteamName"
    traits = ["identity"]
    bears  = ["iam.platform"]
  }
  type "AWS::SageMaker::DeviceFleet" {
    title  = "Fleet of edge devices"
    name   = "DeviceFleetName"
    traits = ["store"]
  }
  type "AWS::SageMaker::Device" {
    title  = "Edge device"
    traits = ["host", "code"]
    model  = "infrastructure"
  }
}

override "sagemaker-notebook" {
  on      = ["AWS::SageMaker::NotebookInstance"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Tests and releases kernels and security patches for notebook instances, which each gets when it starts."
      customer = "Stops and starts the instance regularly, or installs updates inside: nothing is updated while it runs, and nothing tells that it is out of date."
    }
    "plat.patch" = {
      aws      = "Releases newer notebook servers, SDKs and open-source packages with them."
      customer = "Stops and starts the instance, and leaves platform identifiers before their support ends."
    }
  }
  because    = "SageMaker does not update the software of a notebook instance while it is in service."
  source     = "sagemaker-nbi-updates"
  confidence = "documented"
}

override "sagemaker-notebook-root" {
  on      = ["AWS::SageMaker::NotebookInstance"]
  when    = coalesce(self.RootAccess, "Enabled") != "Disabled"
  holders = { "os.host-access" = "shared", "os.configuration" = "shared" }
  parts = {
    "os.host-access" = {
      aws      = "Runs the instance in an account of its own, with no login but through the notebook."
      customer = "Everybody who may open the notebook is root on it: limiting who may, or taking root away."
    }
    "os.configuration" = {
      aws      = "Builds the platform's image with its settings."
      customer = "Whatever users with root, and lifecycle scripts, change."
    }
  }
  because    = "Root access is on unless it is disabled, and lets users change packages and settings of the instance."
  source     = "sagemaker-nbi-updates"
  confidence = "derived"
  example "applies" "the default" { InstanceType = "ml.t3.medium" }
  example "does-not-apply" { RootAccess = "Disabled" }
  example "unknown" { RootAccess = unknown("parameter without default") }
}

override "sagemaker-studio" {
  on      = ["AWS::SageMaker::Domain", "AWS::SageMaker::App", "AWS::SageMaker::Space"]
  holders = { "os.patch" = "shared", "os.configuration" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "svc.capacity" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the machines, and publishes newer versions of the images in which applications run."
      customer = "Stops and starts applications, so that they take a newer image; builds images of its own anew."
    }
    "os.configuration" = {
      aws      = "Sets up machines and images."
      customer = "Lifecycle scripts, custom images and what users install in their spaces."
    }
    "plat.patch" = {
      aws      = "Publishes newer JupyterLab, Code Editor and their packages in its images."
      customer = "Starts applications anew on them, and leaves image versions that are no longer renewed."
    }
    "svc.capacity" = {
      aws      = "Brings machines and storage as applications start."
      customer = "Instance types, sizes of spaces, and shutting idle applications down."
    }
  }
  because    = "A Studio application keeps the image with which it was started until it is started anew."
  source     = "sagemaker-studio-updates"
  confidence = "derived"
}

override "sagemaker-hyperpod" {
  on      = ["AWS::SageMaker::Cluster"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer", "os.configuration" = "shared", "os.host-access" = "customer", "svc.capacity" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Releases cluster images with security patches, and installs them once it is told to, or by itself where automatic patching is configured."
      customer = "Calls for the update of the cluster's software, or configures automatic patching and lets instances become idle: those that never are stay as they were."
    }
    "plat.patch" = {
      aws      = "Releases drivers, Slurm or Kubernetes components with the images."
      customer = "Updates the cluster to them, and its own software on the nodes."
    }
    "os.configuration" = {
      aws      = "Builds the images."
      customer = "Lifecycle scripts, which set up each node, and custom images."
    }
    "svc.capacity" = {
      aws      = "Replaces faulty nodes."
      customer = "Numbers, instance types and training plans of each instance group."
    }
  }
  because    = "The nodes of a cluster live long, and take patches when the customer updates the cluster's software or has configured automatic patching."
  source     = "sagemaker-autopatch"
  confidence = "derived"
}

override "sagemaker-hyperpod-image" {
  on         = ["AWS::SageMaker::Cluster"]
  when       = anytrue([for g in self.InstanceGroups : g.ImageId != null])
  holders    = { "os.patch" = "customer", "os.configuration" = "customer" }
  because    = "Nodes of such a group start from an image that the customer builds on AWS's, and renews."
  source     = "sagemaker-autopatch"
  uninherits = { "os.patch" = "AWS builds the patched images of a HyperPod cluster." }
  confidence = "derived"
  example "applies" { InstanceGroups = [{ InstanceGroupName = "train", ImageId = "ami-0123456789abcdef0" }] }
  example "does-not-apply" { InstanceGroups = [{ InstanceGroupName = "train" }] }
  example "unknown" { InstanceGroups = [{ InstanceGroupName = "train", ImageId = unknown("parameter without default") }] }
}

override "sagemaker-inference" {
  on      = ["AWS::SageMaker::Endpoint", "AWS::SageMaker::EndpointConfig", "AWS::SageMaker::InferenceComponent"]
  holders = { "svc.capacity" = "shared", "os.patch" = "aws" }
  parts = {
    "svc.capacity" = {
      aws      = "Replaces failed instances; with a serverless configuration brings capacity as requests come."
      customer = "Instance types and numbers, scaling policies, or the limits of a serverless configuration."
    }
  }
  because    = "AWS runs the machines under an endpoint; how many and which ones is said by its configuration."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-inference-rest" {
  on         = ["AWS::SageMaker::EndpointConfig"]
  holders    = { "data.encrypt-rest" = "customer", "data.keys" = "customer" }
  because    = "The key for the storage volumes of an endpoint's instances, and for captured requests, is named in its configuration."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-container" {
  on      = ["AWS::SageMaker::Model", "AWS::SageMaker::ImageVersion"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "app.software" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts, and publishes patched images for common frameworks."
      customer = "Names a newer image, or builds its own anew from a patched base image: the one that is named runs as it is."
    }
    "plat.patch" = {
      aws      = "Publishes images with patched frameworks and runtimes."
      customer = "Moves to them, and leaves framework versions before their support ends."
    }
  }
  because    = "A model runs in the container image that it names, which does not change under it."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-vpc" {
  on         = ["AWS::SageMaker::Model"]
  when       = length(self.VpcConfig.Subnets) > 0
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Containers attached to a VPC reach it through subnets and security groups that the customer names."
  source     = "sagemaker-security"
  confidence = "derived"
  example "applies" { VpcConfig = { Subnets = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { ModelName = "shop" }
  example "unknown" { VpcConfig = unknown("parameter without default") }
}

override "sagemaker-mlflow" {
  on      = ["AWS::SageMaker::MlflowTrackingServer"]
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Patches the server in its weekly window, within the MLflow version it was made with."
      customer = "Moves to newer MLflow versions."
    }
  }
  because    = "A tracking server is made with an MLflow version, and has a weekly maintenance window."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-mlflow-app-window" {
  on      = ["AWS::SageMaker::MlflowApp"]
  holders = { "plat.update-settings" = "shared" }
  parts = {
    "plat.update-settings" = {
      aws      = "Brings newer versions to the app by itself."
      customer = "Naming the weekly window in which that hurts least."
    }
  }
  because    = "An MLflow app has a weekly maintenance window, and no version to choose."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-partner-app" {
  on      = ["AWS::SageMaker::PartnerApp"]
  when    = self.EnableAutoMinorVersionUpgrade != true
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.patch" = {
      aws      = "Offers newer versions of the app."
      customer = "Upgrades the app: without automatic minor upgrades it stays on its version."
    }
  }
  because    = "Partner apps take new minor versions by themselves only where that is enabled."
  source     = "sagemaker-security"
  confidence = "derived"
  example "applies" "the default" { Name = "comet" }
  example "does-not-apply" { EnableAutoMinorVersionUpgrade = true }
  example "unknown" { EnableAutoMinorVersionUpgrade = unknown("parameter without default") }
}

override "sagemaker-edge" {
  on         = ["AWS::SageMaker::Device"]
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "An edge device is the customer's own, wherever it stands."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-hosting" {
  on      = ["AWS::SageMaker::Model", "AWS::SageMaker::EndpointConfig"]
  holders = { "net.segmentation" = "shared", "ops.resilience" = "shared" }
  parts = {
    "net.segmentation" = {
      aws      = "Keeps the network of its own in which models run unless they are told otherwise."
      customer = "Putting models into subnets of a VPC, and cutting their containers off from the network where they need none."
    }
    "ops.resilience" = {
      aws      = "Spreads the instances of an endpoint over zones, and replaces those that fail."
      customer = "Ordering more than one instance, or room to scale: with a single one there is nothing to spread."
    }
  }
  because    = "AWS runs the hosts of models; in which network they stand and how many there are is set by the customer."
  source     = "sagemaker-security"
  confidence = "derived"
}

override "sagemaker-own-model" {
  on      = ["AWS::SageMaker::Endpoint", "AWS::SageMaker::Model", "AWS::SageMaker::InferenceComponent", "AWS::SageMaker::Cluster"]
  holders = { "ai.model-hosting" = "shared" }
  parts = {
    "ai.model-hosting" = {
      aws      = "Runs the instances and the endpoint in front of the model, and keeps them apart from other customers."
      customer = "The model's files and the container that serves them: where they come from, who can read them, and their flaws."
    }
  }
  because    = "SageMaker AI runs a model that the customer brings."
  source     = "genai-scoping"
  confidence = "derived"
}
