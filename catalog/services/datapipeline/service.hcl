service "datapipeline" {
  title    = "AWS Data Pipeline"
  names    = ["Data Pipeline"]
  model    = "abstracted"
  prefixes = ["AWS::DataPipeline::"]
  because  = "AWS schedules the activities behind an API; the instances and EMR clusters that a pipeline starts run in the customer's account, with images, network and roles that the customer names."
  sources  = ["best-practices-wp", "datapipeline-what-is"]

  type "AWS::DataPipeline::Pipeline" {
    title  = "Pipeline"
    name   = "Name"
    traits = ["host", "code"]
  }
}

override "datapipeline-workers" {
  on      = ["AWS::DataPipeline::Pipeline"]
  holders = { "os.patch" = "shared", "plat.patch" = "shared", "os.configuration" = "shared", "net.firewall" = "customer", "net.segmentation" = "customer" }
  parts = {
    "os.patch" = {
      aws      = "Provides images for the instances that activities run on."
      customer = "Naming newer images, or images of its own, for the instances and clusters."
    }
    "plat.patch" = {
      aws      = "Provides the task runner and releases of EMR."
      customer = "Naming newer releases for the clusters, and renewing task runners that it hosts."
    }
    "os.configuration" = {
      aws      = "Sets up the images it provides."
      customer = "Whatever its scripts and bootstrap actions change."
    }
  }
  because    = "Activities run on instances and clusters that are started in the customer's account."
  source     = "datapipeline-what-is"
  confidence = "derived"
}
