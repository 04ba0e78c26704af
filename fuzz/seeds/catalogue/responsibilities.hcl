responsibility "os.patch" {
  title      = "Patching"
  layer      = "platform"
  kind       = "shared"
  scope      = "resource"
  definition = "Updates of the operating system."
  plain      = "Somebody has to update it."
  default    = { infrastructure = "customer", container = "aws", abstracted = "aws" }
  concerns   = ["host"]
  management = "whole"
  sources    = ["page"]
}
