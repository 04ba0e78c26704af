service "amplify" {
  title      = "AWS Amplify"
  names      = ["amplify hosting", "amplifybackend", "AmplifyBackend", "AWS Amplify Admin", "amplifyuibuilder", "AWS Amplify UI Builder", "AmplifyUIBuilder", "amplify studio"]
  model      = "abstracted"
  prefixes   = ["AWS::Amplify::", "AWS::AmplifyUIBuilder::"]
  because    = "AWS builds, hosts and serves the application; its code, its packages, who may see which branch, its roles, and a build image of one's own are the customer's."
  sources    = ["best-practices-wp", "amplify-security", "amplify-build-settings"]
  classed_by = "amplify-security"

  type "AWS::Amplify::App" {
    title  = "Amplify app"
    name   = "Name"
    traits = ["host", "code", "endpoint"]
    bears  = ["data.keys"]
  }
  type "AWS::Amplify::Branch" {
    title  = "Branch of an Amplify app"
    traits = ["code", "endpoint"]
  }
  type "AWS::Amplify::Domain" {
    title  = "Custom domain of an Amplify app"
    name   = "DomainName"
    traits = ["endpoint"]
  }
  type "AWS::Amplify::Webhook" {
    title  = "Webhook that starts a build"
    traits = ["setting"]
    bears  = ["net.exposure"]
  }
  type "AWS::AmplifyUIBuilder::Component" {
    title  = "UI component"
    traits = ["code"]
  }
  type "AWS::AmplifyUIBuilder::Form" {
    title  = "UI form"
    traits = ["code"]
  }
}

override "amplify-names-versions" {
  inherit = "names-a-version"
  on      = ["AWS::Amplify::App"]
  parts = {
    "plat.update-settings" = { aws = "Keeps the hosting and its own build image up to date, and announces which versions of Node.js it leaves.", customer = "Leaving versions of Node.js and of the build image before their support ends." }
  }
  because = "An app is built, and on the server's side run, with the versions that its settings name."
  source  = "amplify-build-settings"
}

override "amplify-custom-image" {
  on      = ["AWS::Amplify::App"]
  when    = anytrue([for v in self.EnvironmentVariables : v.Name == "_CUSTOM_IMAGE" && !startswith(v.Value, "amplify:")])
  holders = { "os.patch" = "shared", "os.configuration" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the machines that build and serve the app."
      customer = "The packages of its own build image: building it anew is the only way that fixes get into it."
    }
    "os.configuration" = {
      aws      = "Chooses and hardens everything but the image in which the app is built."
      customer = "A trusted base and nothing needless in its own build image."
    }
    "plat.patch" = {
      aws      = "Keeps the hosting and its runtimes patched."
      customer = "Node.js and the other build tools in its own image."
    }
  }
  because    = "With an image of one's own, Amplify adds its build runner and takes everything else as it is."
  source     = "amplify-custom-image"
  confidence = "derived"
  uninherits = { "os.patch" = "AWS keeps the image in which Amplify builds the app patched." }
  example "applies" {
    EnvironmentVariables = [{ Name = "_CUSTOM_IMAGE", Value = "public.ecr.aws/example/build:1" }]
  }
  example "does-not-apply" { Name = "site" }
  example "does-not-apply" "image of Amplify's" {
    EnvironmentVariables = [{ Name = "_CUSTOM_IMAGE", Value = "amplify:al2023" }]
  }
  example "unknown" { EnvironmentVariables = unknown("parameter without default") }
}

override "amplify-https" {
  on      = ["AWS::Amplify::Domain"]
  holders = { "data.transit" = "shared" }
  parts = {
    "data.transit" = {
      aws      = "Obtains and renews the certificate of a domain that uses Amplify's."
      customer = "Keeping the DNS records that prove the domain, and a certificate of its own where it brings one."
    }
  }
  because    = "Amplify serves its domains with certificates that it manages; a certificate of one's own, and redirects, are for the customer to set."
  source     = "amplify-security"
  confidence = "derived"
}

override "amplify-floods" {
  inherit = "application-endpoint"
}

override "amplify-own-name" {
  inherit = "own-name"
  on      = ["AWS::Amplify::Domain"]
}
