/**
 * Who holds a post of a region, as the register of the regions tells it: for a service that lets a project leader do
 * something there. It keeps a table {@code aanstelling}, see {@link nl.ghnt.kit.posts.PostCopy}, and asks it through {@link
 * nl.ghnt.kit.posts.HeldPosts}.
 */
package nl.ghnt.kit.posts;
