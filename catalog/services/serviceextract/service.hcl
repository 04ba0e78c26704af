service "serviceextract" {
  title    = "AWS Microservice Extractor for .NET"
  names    = ["microservice extractor"]
  model    = "infrastructure"
  prefixes = []
  because  = "A tool that runs on the customer's own machine: AWS publishes it, the customer installs and updates it and keeps the code that it works on."
  sources  = ["serviceextract-guide", "srm-page"]
}

override "serviceextract-machine" {
  holders    = { "phys.facility" = "customer", "infra.hardware" = "customer", "virt.hypervisor" = "customer", "virt.host-os" = "customer" }
  because    = "The tool runs on a workstation of the customer's own."
  source     = "serviceextract-guide"
  confidence = "derived"
}

source "serviceextract-guide" {
  title  = "AWS Microservice Extractor for .NET User Guide, What is AWS Microservice Extractor for .NET?"
  url    = "https://docs.aws.amazon.com/microservice-extractor/latest/userguide/what-is-microservice-extractor.html"
  opened = false
}
