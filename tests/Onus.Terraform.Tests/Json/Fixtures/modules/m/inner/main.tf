variable "v" {}
variable "w" {}
resource "terraform_data" "deep" {
  input            = var.v
  triggers_replace = [var.w]
}
output "id" {
  value = terraform_data.deep.id
}
