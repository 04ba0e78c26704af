service "imagebuilder" {
  title    = "EC2 Image Builder"
  names    = ["Amazon EC2 Image Builder", "image builder", "golden images", "ami pipeline"]
  model    = "abstracted"
  prefixes = ["AWS::ImageBuilder::"]
  because  = "AWS runs the pipelines and offers base images and components; what goes into an image, when it is built anew and that instances move to it is the customer's."
  sources  = ["imagebuilder-patch", "srm-page"]

  type "AWS::ImageBuilder::ImagePipeline" {
    title  = "Image pipeline"
    name   = "Name"
    traits = ["code"]
    bears  = ["os.patch", "os.configuration"]
  }
  type "AWS::ImageBuilder::Image" {
    title  = "Image"
    traits = ["code"]
    bears  = ["os.patch", "os.configuration"]
  }
  type "AWS::ImageBuilder::ImageRecipe" {
    title  = "Image recipe"
    name   = "Name"
    traits = ["code"]
    bears  = ["os.patch", "os.configuration", "data.encrypt-rest"]
  }
  type "AWS::ImageBuilder::ContainerRecipe" {
    title  = "Container recipe"
    name   = "Name"
    traits = ["code"]
    bears  = ["os.patch", "os.configuration", "data.encrypt-rest", "data.keys"]
  }
  type "AWS::ImageBuilder::Component" {
    title   = "Component"
    name    = "Name"
    traits  = ["code"]
    bears   = ["data.keys"]
    secrets = ["Data"]
  }
  type "AWS::ImageBuilder::Workflow" {
    title  = "Workflow"
    name   = "Name"
    traits = ["code"]
    bears  = ["data.keys"]
  }
  type "AWS::ImageBuilder::InfrastructureConfiguration" {
    title  = "Infrastructure configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["os.configuration", "os.host-access", "net.firewall", "net.segmentation"]
  }
  type "AWS::ImageBuilder::DistributionConfiguration" {
    title  = "Distribution configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["net.exposure", "data.residency", "data.keys"]
  }
  settings = ["AWS::ImageBuilder::LifecyclePolicy"]
}

override "imagebuilder" {
  on         = ["AWS::ImageBuilder::ImagePipeline", "AWS::ImageBuilder::Image", "AWS::ImageBuilder::ImageRecipe", "AWS::ImageBuilder::ContainerRecipe"]
  holders    = { "os.patch" = "customer", "os.configuration" = "customer" }
  because    = "AWS renews its base images and offers update components; once an image of the customer's own exists, its patching is the customer's."
  source     = "imagebuilder-patch"
  confidence = "documented"
}

override "imagebuilder-infrastructure" {
  on         = ["AWS::ImageBuilder::InfrastructureConfiguration"]
  holders    = { "os.configuration" = "customer", "os.host-access" = "customer", "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Build and test instances run in the customer's account, with the key pair, metadata options, subnet and security groups that this configuration names."
  source     = "imagebuilder-patch"
  confidence = "derived"
}

override "imagebuilder-snapshots" {
  on         = ["AWS::ImageBuilder::ImageRecipe", "AWS::ImageBuilder::ContainerRecipe"]
  holders    = { "data.encrypt-rest" = "customer" }
  because    = "Whether the volumes of an image are encrypted is said in the recipe's block devices."
  source     = "ec2-data-protection"
  confidence = "derived"
}
