service "lambda" {
  title      = "AWS Lambda"
  names      = ["lambda functions", "serverless functions"]
  model      = "abstracted"
  prefixes   = ["AWS::Lambda::"]
  because    = "AWS runs hosts, operating system and managed runtimes; code, libraries, rights and the choice of runtime are the customer's."
  sources    = ["lambda-srm", "lambda-config"]
  classed_by = "lambda-srm"
  documents = {
    "plat.patch"           = "lambda-srm"
    "plat.update-settings" = "lambda-srm"
  }

  type "AWS::Lambda::Function" {
    title  = "Function"
    name   = "FunctionName"
    traits = ["host", "code"]
    bears  = ["data.encrypt-rest", "data.keys"]
  }
  type "AWS::Lambda::Version" {
    title  = "Published version of a function"
    traits = ["setting"]
    bears  = ["plat.update-settings"]
  }
  type "AWS::Lambda::Url" {
    title  = "Function URL"
    traits = ["endpoint"]
    bears  = ["iam.resource-policy"]
  }
  type "AWS::Lambda::Permission" {
    title  = "Permission to invoke a function"
    traits = ["policy"]
  }
  type "AWS::Lambda::LayerVersionPermission" {
    title  = "Permission to use a layer"
    traits = ["policy"]
  }
  type "AWS::Lambda::ResourcePolicy" {
    title  = "Resource policy of a function or layer"
    traits = ["policy"]
  }
  type "AWS::Lambda::LayerVersion" {
    title  = "Layer version"
    name   = "LayerName"
    traits = ["code"]
  }
  type "AWS::Lambda::CodeSigningConfig" {
    title  = "Code signing configuration"
    traits = ["setting"]
    bears  = ["app.software"]
  }
  type "AWS::Lambda::EventSourceMapping" {
    title  = "Event source mapping"
    traits = ["setting"]
    bears  = ["ops.resilience"]
  }
  type "AWS::Lambda::CapacityProvider" {
    title  = "Capacity provider (managed instances)"
    name   = "CapacityProviderName"
    traits = ["host"]
  }
  type "AWS::Lambda::MicrovmImage" {
    title  = "MicroVM image, and the virtual machines that run it"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::Lambda::NetworkConnector" {
    title  = "Network connector"
    name   = "Name"
    traits = ["network"]
  }
  settings = ["AWS::Lambda::Alias", "AWS::Lambda::EventInvokeConfig"]
}

override "lambda-names-a-runtime" {
  inherit = "names-a-version"
  on      = ["AWS::Lambda::Function", "AWS::Lambda::Version"]
  parts = {
    "plat.update-settings" = { customer = "Naming a runtime that is supported, leaving the mode of its updates at Auto, and moving to the next runtime before support ends." }
  }
  because = "A function stays on the runtime that it names."
  source  = "lambda-runtimes"
}

override "lambda-microvm-base-image" {
  inherit = "names-a-version"
  on      = ["AWS::Lambda::MicrovmImage"]
  parts = {
    "plat.update-settings" = { aws = "Publishes newer versions of its base images.", customer = "Naming a newer version of the base image and building anew." }
  }
  because = "An image stays on the version of the base image that it was built on."
  source  = "lambda-microvms"
}

# Always: what a function shares with AWS, however it is packed.
override "lambda-function-network" {
  on      = ["AWS::Lambda::Function"]
  holders = { "net.segmentation" = "shared", "ops.resilience" = "shared" }
  parts = {
    "net.segmentation" = {
      aws      = "Runs every function in a network of its own and keeps it apart from other customers."
      customer = "Decides whether the function is attached to a VPC, and if so to which subnets."
    }
    "ops.resilience" = {
      aws      = "Runs functions in several Availability Zones and repeats failed asynchronous calls."
      customer = "Chooses subnets in several zones, says where failed events go, and sets concurrency so that one function cannot starve the others."
    }
  }
  because    = "Lambda spreads over zones by itself, but subnets, failure destinations and concurrency are settings of the function."
  source     = "lambda-resilience"
  confidence = "derived"
}

override "lambda-in-vpc" {
  on      = ["AWS::Lambda::Function"]
  when    = length(self.VpcConfig.SubnetIds) > 0
  holders = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "net.firewall" = {
      customer = "The security groups of the function's network interfaces."
    }
    "net.segmentation" = {
      customer = "The subnets that the function is attached to, their routes and endpoints."
    }
  }
  because    = "A function attached to a VPC sends its traffic through network interfaces in the customer's subnets, behind the customer's security groups."
  source     = "lambda-vpc"
  confidence = "derived"
  example "applies" { VpcConfig = { SubnetIds = ["subnet-1"], SecurityGroupIds = ["sg-1"] } }
  example "does-not-apply" { Runtime = "python3.13" }
  example "unknown" { VpcConfig = unknown("parameter without default") }
}

override "lambda-managed-instances" {
  on      = ["AWS::Lambda::CapacityProvider"]
  holders = { "os.patch" = "aws", "net.firewall" = "customer", "net.segmentation" = "customer", "ops.resilience" = "shared", "svc.capacity" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Starts instances across the subnets it was given and replaces broken ones."
      customer = "Gives it subnets in several zones."
    }
    "svc.capacity" = {
      aws      = "Chooses, starts and stops instances as the load asks."
      customer = "Sets the limits within which it scales, and which instance types are allowed."
    }
  }
  because    = "Lambda provisions and keeps the instances, in subnets and behind security groups that the customer names."
  source     = "lambda-managed-instances"
  confidence = "derived"
}

override "lambda-on-managed-instances" {
  on      = ["AWS::Lambda::Function"]
  when    = self.CapacityProviderConfig != null
  holders = { "svc.tenant-isolation" = "shared", "svc.capacity" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "svc.tenant-isolation" = {
      aws      = "Keeps the customer's instances apart from everybody else's."
      customer = "Giving functions that must not trust each other capacity providers of their own: on one provider only containers lie between them."
    }
    "svc.capacity" = {
      aws      = "Starts, renews and stops the instances as the load asks."
      customer = "What the capacity provider allows: instance types, limits and zones."
    }
    "net.firewall" = {
      customer = "The security groups of the capacity provider."
    }
    "net.segmentation" = {
      customer = "The subnets of the capacity provider."
    }
  }
  because    = "The function runs in a container on instances in the customer's account; the guide names the capacity provider, not the function, as the boundary of trust."
  source     = "lambda-managed-security"
  uninherits = { "svc.tenant-isolation" = "Lambda runs every function in a virtual machine of its own." }
  confidence = "documented"
  example "applies" { CapacityProviderConfig = { LambdaManagedInstancesCapacityProviderConfig = { CapacityProviderArn = "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:pool" } } }
  example "does-not-apply" { Runtime = "python3.13" }
  example "unknown" { CapacityProviderConfig = unknown("parameter without default") }
}

override "lambda-event-source" {
  on      = ["AWS::Lambda::EventSourceMapping"]
  holders = { "ops.resilience" = "shared" }
  parts = {
    "ops.resilience" = {
      aws      = "Runs the pollers in several zones and calls the function again when it fails."
      customer = "Where failed batches go, how often they are tried, and how old a record may grow."
    }
  }
  because    = "Lambda polls and repeats; what becomes of records that fail is a setting of the mapping."
  source     = "lambda-resilience"
  confidence = "derived"
}

override "lambda-microvm" {
  on      = ["AWS::Lambda::MicrovmImage"]
  holders = { "os.patch" = "shared", "os.configuration" = "shared", "plat.install" = "customer", "plat.patch" = "customer", "net.segmentation" = "shared", "ops.resilience" = "shared" }
  modes   = { "os.patch" = "provided", "plat.patch" = "provided" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts, and publishes newer versions of the base image with patched Amazon Linux 2023."
      customer = "Builds the image anew on the newest base image and moves its machines there: a snapshot stays as it was taken."
    }
    "os.configuration" = {
      aws      = "Sets up the base image."
      customer = "What the Dockerfile changes, and which capabilities of the operating system it asks for."
    }
    "plat.install" = {
      customer = "The language runtime and programs that the Dockerfile puts on the base image."
    }
    "plat.patch" = {
      customer = "Newer versions of them, by building the image anew."
    }
    "net.segmentation" = {
      aws      = "Keeps every machine in a network of its own."
      customer = "Which network connectors let it out, and to where."
    }
    "ops.resilience" = {
      aws      = "Starts machines from the snapshot where there is room."
      customer = "What a suspended or lost machine may forget, and where its state is kept instead."
    }
  }
  because    = "Lambda runs each machine from a snapshot that it built from the customer's Dockerfile on a base image of its own; only a new image brings patches."
  source     = "lambda-microvms"
  uninherits = { "os.patch" = "Lambda patches the operating system under everything that it runs." }
  confidence = "derived"
}

# How the code is packed and who moves it to newer runtime versions. Later ones win.
override "lambda-custom-runtime" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && startswith(self.Runtime, "provided")
  holders = { "os.patch" = "aws", "plat.patch" = "customer", "app.software" = "customer" }
  modes   = { "plat.patch" = "provided" }
  parts = {
    "plat.patch" = {
      customer = "Brings the language runtime in its package, and newer ones when they are due."
    }
  }
  because    = "An OS-only runtime brings Amazon Linux alone; the language runtime is in the customer's package."
  uninherits = { "plat.patch" = "Lambda patches the language runtime of a function." }
  source     = "lambda-os-only"
  confidence = "derived"
  example "applies" { Runtime = "provided.al2023" }
  example "does-not-apply" { Runtime = "python3.13" }
  example "unknown" { Runtime = unknown("parameter without default") }
}

override "lambda-zip-auto" {
  on         = ["AWS::Lambda::Function"]
  when       = self.PackageType != "Image" && coalesce(self.RuntimeManagementConfig.UpdateRuntimeOn, "Auto") == "Auto" && !startswith(self.Runtime, "provided")
  holders    = { "os.patch" = "aws", "plat.patch" = "aws", "app.software" = "customer" }
  because    = "In Auto mode, which is the default, Lambda itself moves functions to the patched runtime version; libraries and layers stay the customer's."
  source     = "lambda-srm"
  confidence = "documented"
  example "applies" { Runtime = "python3.13" }
  example "does-not-apply" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual" }
  }
  example "unknown" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = unknown("parameter without default") }
  }
}

override "lambda-zip-functionupdate" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && self.RuntimeManagementConfig.UpdateRuntimeOn == "FunctionUpdate" && !startswith(self.Runtime, "provided")
  holders = { "plat.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "plat.update-settings" = {
      customer = "Updating the function often enough, or going back to Auto, and leaving runtimes before they are deprecated."
    }
    "plat.patch" = {
      aws      = "Publishes patched runtime versions and moves the function to the newest whenever it is updated."
      customer = "Updates the function regularly, for otherwise nothing moves; or sets the mode to Auto."
    }
  }
  because    = "In Function update mode Lambda patches only when the customer changes the function."
  source     = "lambda-srm"
  confidence = "documented"
  example "applies" {
    Runtime                 = "nodejs24.x"
    RuntimeManagementConfig = { UpdateRuntimeOn = "FunctionUpdate" }
  }
  example "does-not-apply" { Runtime = "nodejs24.x" }
  example "unknown" {
    Runtime                 = "nodejs24.x"
    RuntimeManagementConfig = unknown("parameter without default")
  }
}

override "lambda-zip-manual" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && self.RuntimeManagementConfig.UpdateRuntimeOn == "Manual"
  holders = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      customer = "Names the ARN of a newer runtime version each time one with fixes appears; AWS only publishes them."
    }
    "plat.update-settings" = {
      customer = "Going back to Auto, and leaving runtimes before they are deprecated."
    }
  }
  because    = "In Manual mode the function stays on the runtime version it names until the customer names another; AWS only publishes newer ones."
  source     = "lambda-srm"
  confidence = "documented"
  example "applies" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual", RuntimeVersionArn = "arn:aws:lambda:eu-west-1::runtime:0123" }
  }
  example "does-not-apply" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Auto" }
  }
  example "unknown" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = unknown("parameter without default") }
  }
}

# A runtime version carries the Amazon Linux packages under the language too, so it moves the same way.
override "lambda-zip-functionupdate-os" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && self.RuntimeManagementConfig.UpdateRuntimeOn == "FunctionUpdate"
  holders = { "os.patch" = "shared", "plat.update-settings" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Patches hosts and kernel, and publishes runtime versions with patched Amazon Linux packages."
      customer = "Updates the function regularly: only then does it get the packages of the newest runtime version."
    }
  }
  because    = "The operating-system packages of a managed runtime come with its runtime version, which in this mode moves only when the function is updated."
  source     = "lambda-srm"
  confidence = "derived"
  example "applies" {
    Runtime                 = "nodejs24.x"
    RuntimeManagementConfig = { UpdateRuntimeOn = "FunctionUpdate" }
  }
  example "does-not-apply" {
    Runtime                 = "nodejs24.x"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Auto" }
  }
  example "unknown" {
    Runtime                 = "nodejs24.x"
    RuntimeManagementConfig = { UpdateRuntimeOn = unknown("parameter without default") }
  }
}

override "lambda-zip-manual-os" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && self.RuntimeManagementConfig.UpdateRuntimeOn == "Manual"
  holders = { "os.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches hosts and kernel, and publishes runtime versions with patched Amazon Linux packages."
      customer = "Names the ARN of the newest runtime version each time, or goes back to Auto: until then the packages stay unpatched."
    }
  }
  because    = "The operating-system packages of a managed runtime come with its runtime version, and in Manual mode the customer alone decides when that moves."
  source     = "lambda-srm"
  confidence = "derived"
  example "applies" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = "Manual" }
  }
  example "does-not-apply" { Runtime = "python3.13" }
  example "unknown" {
    Runtime                 = "python3.13"
    RuntimeManagementConfig = { UpdateRuntimeOn = unknown("parameter without default") }
  }
}

override "lambda-image" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType == "Image"
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "app.software" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Patches hosts and kernel, and publishes patched base images."
      customer = "Builds the image anew from the newest base image and deploys it; with a base image from elsewhere its packages are the customer's altogether."
    }
    "plat.patch" = {
      aws      = "Publishes base images with patched language runtimes."
      customer = "Builds and deploys the function's image anew from them; a runtime of its own the customer patches itself."
    }
  }
  because    = "Lambda never changes a container image: patches reach the function only with an image that the customer builds."
  uninherits = { "os.patch" = "Lambda patches what lies under the code of a function.", "plat.patch" = "Lambda patches the language runtime of a function." }
  source     = "lambda-srm"
  confidence = "documented"
  example "applies" { PackageType = "Image" }
  example "does-not-apply" { Runtime = "python3.13" }
  example "unknown" { PackageType = unknown("parameter without default") }
}

override "lambda-image-no-update-mode" {
  on         = ["AWS::Lambda::Function"]
  when       = self.PackageType == "Image"
  holders    = { "plat.update-settings" = "not-applicable" }
  because    = "Runtime update modes exist for managed runtimes only; a container image has no switch that would let AWS patch it."
  source     = "lambda-runtimes-update"
  confidence = "derived"
  example "applies" { PackageType = "Image" }
  example "does-not-apply" {
    PackageType = "Zip"
    Runtime     = "python3.13"
  }
  example "unknown" { PackageType = unknown("parameter without default") }
}

override "lambda-deprecated" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && !supported("lambda", self.Runtime, date)
  holders = { "plat.patch" = "customer", "plat.update-settings" = "customer" }
  modes   = { "plat.patch" = "configured" }
  parts = {
    "plat.patch" = {
      customer = "Moves the function to a supported runtime; in the deprecated one nobody patches the language any more."
    }
    "plat.update-settings" = {
      customer = "Leaving the deprecated runtime."
    }
  }
  because    = "After its deprecation date AWS patches a runtime no more; only moving the function to a supported one brings patches."
  source     = "lambda-runtimes"
  confidence = "documented"
  example "applies" { Runtime = "nodejs16.x" }
  example "does-not-apply" { Runtime = "nodejs24.x" }
  example "unknown" { Runtime = unknown("parameter without default") }
}

override "lambda-deprecated-os" {
  on      = ["AWS::Lambda::Function"]
  when    = self.PackageType != "Image" && !supported("lambda", self.Runtime, date)
  holders = { "os.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Goes on patching hosts and kernel; the packages inside the deprecated runtime it leaves as they are."
      customer = "Moves the function to a supported runtime, the only way to patched Amazon Linux packages."
    }
  }
  because    = "The packages of the operating system are part of the runtime that AWS no longer updates."
  source     = "lambda-runtimes"
  confidence = "derived"
  example "applies" { Runtime = "python3.8" }
  example "does-not-apply" { Runtime = "python3.14" }
  example "unknown" { Runtime = unknown("parameter without default") }
}

override "lambda-floods" {
  inherit = "application-endpoint"
  on      = ["AWS::Lambda::Url"]
}
