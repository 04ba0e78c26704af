service "omics" {
  title    = "AWS HealthOmics"
  names    = ["Amazon Omics", "healthomics"]
  model    = "abstracted"
  prefixes = ["AWS::Omics::"]
  because  = "AWS runs the stores and the workflow runs. The workflows' definitions and the container images of their tools, who shares which store, and the buckets for results are the customer's."
  sources  = ["best-practices-wp", "omics-images"]

  type "AWS::Omics::Workflow" {
    title  = "Private workflow"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::Omics::WorkflowVersion" {
    title  = "Version of a workflow"
    name   = "VersionName"
    traits = ["code"]
  }
  type "AWS::Omics::SequenceStore" {
    title  = "Sequence store"
    name   = "Name"
    traits = ["host", "store", "endpoint", "policy"]
  }
  type "AWS::Omics::ReferenceStore" {
    title  = "Reference store"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::Omics::AnnotationStore" {
    title  = "Annotation store"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::Omics::VariantStore" {
    title  = "Variant store"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::Omics::Configuration" {
    title  = "Run configuration"
    name   = "Name"
    traits = ["setting"]
    bears  = ["net.firewall", "net.segmentation"]
  }
}

override "omics-images" {
  on      = ["AWS::Omics::Workflow"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared" }
  parts = {
    "os.patch" = {
      aws      = "Patches the hosts that run the tasks."
      customer = "Builds the tools' container images anew with patched packages."
    }
    "plat.patch" = {
      aws      = "Runs the engines of WDL, Nextflow and CWL."
      customer = "Keeps the tools inside the images patched."
    }
  }
  because    = "Tasks run in container images that the customer builds and keeps in its private registry."
  source     = "omics-images"
  confidence = "derived"
}

override "omics-network" {
  on         = ["AWS::Omics::Configuration"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A run configuration attaches runs to subnets and security groups of the customer's VPC."
  source     = "omics-images"
  confidence = "derived"
}

override "omics-encryption" {
  inherit = "always-encrypted"
  on      = ["AWS::Omics::SequenceStore", "AWS::Omics::ReferenceStore", "AWS::Omics::AnnotationStore", "AWS::Omics::VariantStore"]
  source  = "omics-images"
}

override "omics-workflow-engine" {
  inherit = "names-a-version"
  on      = ["AWS::Omics::Workflow"]
  because = "A workflow runs in the engine, and for Nextflow in the version, that it names."
  source  = "omics-images"
}
