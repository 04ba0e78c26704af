service "codebuild" {
  title      = "AWS CodeBuild"
  names      = ["build service", "ci builds"]
  model      = "abstracted"
  prefixes   = ["AWS::CodeBuild::"]
  because    = "AWS starts a fresh machine for each build and throws it away; build image, build commands, secrets, rights of the role and the network to reach are the customer's."
  sources    = ["codebuild-security", "codebuild-images", "codebuild-infrastructure"]
  classed_by = "codebuild-infrastructure"

  type "AWS::CodeBuild::Project" {
    title    = "Build project"
    name     = "Name"
    traits   = ["host", "code"]
    bears    = ["data.encrypt-rest", "data.keys", "data.transit", "net.exposure"]
    secrets  = ["Source.Auth.Resource", "SecondarySources.Auth.Resource"]
    decisive = ["Environment"]
  }
  type "AWS::CodeBuild::Fleet" {
    title  = "Reserved-capacity fleet"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::CodeBuild::ReportGroup" {
    title  = "Report group"
    name   = "Name"
    traits = ["store"]
  }
  type "AWS::CodeBuild::SourceCredential" {
    title   = "Source credential"
    traits  = ["identity"]
    secrets = ["Token"]
  }
}

override "codebuild-image-choice" {
  on      = ["AWS::CodeBuild::Project"]
  holders = { "os.configuration" = "shared", "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.configuration" = {
      aws      = "Sets up the hosts, and the images that it provides."
      customer = "Chooses the image, and whether builds run privileged."
    }
    "plat.patch" = {
      aws      = "Renews the images that it provides, with compilers, runtimes and tools."
      customer = "Names images that are still maintained, without pinning a release, and the runtime versions of the build specification."
    }
  }
  because    = "The project names the image in which it builds; AWS renews its images for as long as it maintains them."
  source     = "codebuild-images"
  confidence = "derived"
}

override "codebuild-own-image" {
  on      = ["AWS::CodeBuild::Project"]
  when    = self.Environment.Image == null ? unknown("the project does not say in which image it builds") : !startswith(self.Environment.Image, "aws/codebuild/")
  holders = { "os.patch" = "shared", "plat.patch" = "customer", "plat.update-settings" = "not-applicable" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts under the build containers."
      customer = "Builds the image anew from a patched base image: CodeBuild runs it as it is."
    }
  }
  because    = "An image that is not CodeBuild's own is maintained by whoever makes it, with its packages, runtimes and tools."
  source     = "codebuild-images"
  confidence = "derived"
  example "applies" { Environment = { Image = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/build:1", Type = "LINUX_CONTAINER" } }
  example "does-not-apply" { Environment = { Image = "aws/codebuild/amazonlinux-x86_64-standard:5.0", Type = "LINUX_CONTAINER" } }
  example "unknown" "nothing said" { Name = "shop" }
  example "unknown" { Environment = { Image = unknown("parameter without default") } }
}

override "codebuild-pinned-image" {
  on      = ["AWS::CodeBuild::Project"]
  when    = length(regexall("^aws/codebuild/[^:]+:[0-9.]+-[0-9]", self.Environment.Image)) > 0
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts, and publishes newer releases of the image."
      customer = "Names a newer release, or none: this one stays as it was built."
    }
    "plat.patch" = {
      aws      = "Publishes newer releases of the image, with patched runtimes."
      customer = "Names a newer release, or none."
    }
  }
  because    = "The image name carries a release after its version, and CodeBuild provides exactly that release instead of the newest."
  source     = "codebuild-images"
  uninherits = { "plat.patch" = "AWS renews the images that CodeBuild provides." }
  confidence = "documented"
  example "applies" { Environment = { Image = "aws/codebuild/standard:7.0-24.10.29", Type = "LINUX_CONTAINER" } }
  example "does-not-apply" { Environment = { Image = "aws/codebuild/standard:7.0", Type = "LINUX_CONTAINER" } }
  example "unknown" { Environment = { Image = unknown("parameter without default") } }
}

override "codebuild-vpc" {
  on         = ["AWS::CodeBuild::Project"]
  when       = self.VpcConfig.VpcId != null
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "Builds attached to a VPC reach it through subnets and security groups that the customer names."
  source     = "codebuild-security"
  confidence = "derived"
  example "applies" { VpcConfig = { VpcId = "vpc-1", Subnets = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { Name = "shop" }
  example "unknown" { VpcConfig = unknown("parameter without default") }
}

override "codebuild-fleet" {
  on      = ["AWS::CodeBuild::Fleet"]
  holders = { "svc.capacity" = "shared" }
  parts = {
    "svc.capacity" = {
      aws      = "Keeps the reserved machines running, and replaces them."
      customer = "Says how many there are, and what happens when they are all busy."
    }
  }
  because    = "Capacity of a fleet is reserved by number."
  source     = "codebuild-security"
  confidence = "derived"
}

override "codebuild-fleet-image" {
  on         = ["AWS::CodeBuild::Fleet"]
  when       = self.ImageId != null
  holders    = { "os.patch" = "customer", "os.configuration" = "customer", "plat.patch" = "customer" }
  because    = "The fleet's machines start from an image of the customer's own."
  source     = "codebuild-fleets"
  uninherits = { "os.patch" = "AWS patches the machines on which builds run." }
  confidence = "derived"
  example "applies" { ImageId = "ami-0123456789abcdef0" }
  example "does-not-apply" { BaseCapacity = 1 }
  example "unknown" { ImageId = unknown("parameter without default") }
}

source "codebuild-security" {
  title  = "AWS CodeBuild User Guide, Security in AWS CodeBuild"
  url    = "https://docs.aws.amazon.com/codebuild/latest/userguide/security.html"
  opened = false
}

source "codebuild-images" {
  title = "AWS CodeBuild User Guide, Docker images provided by CodeBuild"
  url   = "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html"
  as_of = "2021-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-codebuild-user-guide@030e935); its list of images is out of date."
}

source "codebuild-fleets" {
  title  = "AWS CodeBuild User Guide, Run builds on reserved capacity fleets"
  url    = "https://docs.aws.amazon.com/codebuild/latest/userguide/fleets.html"
  opened = false
}
