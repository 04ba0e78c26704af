variant "zip" {
  title = "A function on a managed runtime"
  resource "AWS::Lambda::Function" "function" {
    PackageType = "Zip"
    Runtime     = "python3.13"
  }
}

variant "image" {
  title = "A function as a container image"
  resource "AWS::Lambda::Function" "function" { PackageType = "Image" }
}
